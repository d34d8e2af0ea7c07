'use client'

import { useTranslations } from 'use-intl'
import type { Issue } from '@/lib/errors.ts'
import { useForm } from '../form/form-context.ts'
import { goTo } from './go-to.ts'
import { usePlaceName } from './place-name.ts'

/** What the figures of the form break or lack: each leads to its field. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const t = useTranslations()
  const { prefix } = useForm()
  const nameOf = usePlaceName()
  if (issues.length === 0) return null
  return (
    <section className="mb-4">
      <h3 className="mb-1 font-semibold text-sm">{t('evidence.issuesTitle')}</h3>
      <ul className="border-rule border-t text-sm">
        {issues.map((issue) => (
          <li key={`${issue.path} ${issue.code}`} className="border-rule border-b py-1">
            <button type="button" className="text-left underline" onClick={() => goTo(prefix, issue.path)}>
              {nameOf(issue.path)}
            </button>
            {': '}
            {t(`errors.${issue.code}`, issue.values)}
          </li>
        ))}
      </ul>
    </section>
  )
}
