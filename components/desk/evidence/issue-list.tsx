'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { Issue } from '@/lib/errors.ts'
import { claimName } from '../article/claim-sentence.tsx'
import { getAt } from '../fields/values.ts'
import { useForm } from '../form/form-context.ts'
import { goTo } from './go-to.ts'

/** What the figures of the form break or lack: each leads to its field. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const t = useTranslations()
  const { prefix, values, ...form } = useForm()
  const locale = useLocale() === 'ja' ? 'ja' : 'en'
  if (issues.length === 0) return null
  const once = new Map(issues.map((issue) => [`${claimOf(issue)} ${issue.code}`, issue]))
  const nameOf = (issue: Issue) => {
    const claim = getAt(values, claimOf(issue)) ?? null
    return claimName(claim, { prefix, values, ...form }, locale, t('desk.emptyEntry'))
  }
  return (
    <section className="mb-4">
      <h3 className="mb-1 font-semibold text-sm">{t('evidence.issuesTitle')}</h3>
      <ul className="border-rule border-t text-sm">
        {[...once].map(([key, issue]) => (
          <li key={key} className="border-rule border-b py-1">
            <button type="button" className="text-left underline" onClick={() => goTo(prefix, issue.path)}>
              {nameOf(issue)}
            </button>
            <span className="block text-jp">{t(`errors.${issue.code}`, issue.values)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** claims.2.passages.0.quote lies in claims.2. */
const claimOf = ({ path }: Issue) => path.split('.').slice(0, 2).join('.')
