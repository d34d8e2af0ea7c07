'use client'

import { useTranslations } from 'use-intl'
import { useForm } from '../form/form-context.ts'
import { checkId } from './check-panel.tsx'
import type { Check } from './use-check.ts'

/** Leads from the save bar to the check, looking at the text anew. */
export function CheckButton({ check }: { check: Check }) {
  const t = useTranslations('evidence')
  const { prefix } = useForm()
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        check.run()
        const panel = document.getElementById(checkId(prefix))
        panel?.focus()
        panel?.scrollIntoView({ block: 'start' })
      }}
    >
      {t('check')}
    </button>
  )
}
