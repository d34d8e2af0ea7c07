'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl'
import { choosePublishing, type SettingState } from '@/lib/settings/actions.ts'
import type { Settings } from '@/lib/settings/schema.ts'

const start: SettingState = { done: false, failure: null, issues: [] }
const modes = ['review', 'direct'] as const satisfies Settings['publishing'][]

/** Who may publish in this newsroom. */
export function PublishingForm({ value }: { value: Settings['publishing'] }) {
  const t = useTranslations()
  const [state, act, pending] = useActionState(choosePublishing, start)
  const issue = state.issues[0]
  return (
    <form action={act} className="measure">
      <fieldset>
        <legend className="mb-2 font-semibold text-lg">{t('review.settings.lead')}</legend>
        {modes.map((mode) => (
          <div key={mode} className="mb-3 flex items-start gap-2">
            <input
              type="radio"
              id={`publishing-${mode}`}
              name="publishing"
              value={mode}
              defaultChecked={mode === value}
              className="mt-[0.4rem]"
              aria-describedby={`publishing-${mode}-hint`}
            />
            <div>
              <label htmlFor={`publishing-${mode}`}>{t(`review.settings.${mode}`)}</label>
              <p id={`publishing-${mode}-hint`} className="text-muted text-sm">
                {t(`review.settings.${mode}Hint`)}
              </p>
            </div>
          </div>
        ))}
      </fieldset>
      <div className="flex items-center gap-3">
        <button type="submit" className="button button-strong" disabled={pending}>
          {t('review.settings.save')}
        </button>
        <p role="status" className={`text-sm ${state.done ? 'text-ok' : 'text-jp'}`}>
          {state.done
            ? t('review.settings.saved')
            : issue
              ? t(`errors.${issue.code}`, issue.values)
              : state.failure
                ? t('review.settings.failed')
                : ''}
        </p>
      </div>
    </form>
  )
}
