'use client'

import { useTranslations } from 'use-intl'
import type { Unsupported } from '@/lib/evidence/support.ts'
import { getAt, textAt } from '../fields/values.ts'
import { fieldId, useForm } from '../form/form-context.ts'
import { ConflictList } from './conflict-list.tsx'
import { ExemptionList } from './exemption-list.tsx'
import { IssueList } from './issue-list.tsx'
import { UnsupportedList } from './unsupported-list.tsx'
import type { Check } from './use-check.ts'

/** The id of the panel, which a refused publication leads to. */
export const checkId = (prefix: string) => fieldId(prefix, 'check')

/** What the text still lacks before readers may see it, by kind, each with the way to its place and what to do. */
export function CheckPanel({ check }: { check: Check }) {
  const t = useTranslations('evidence')
  const form = useForm()
  const { report, running } = check
  const open = useOpen(report?.unsupported ?? [])
  const conflicts = (report?.conflicts ?? []).filter(({ own }) => own.index !== null)
  const unjudged = conflicts.filter(({ key, blocks }) => blocks && !check.judged[key])
  const issues = report?.issues ?? []
  const count = (kind: Unsupported['kind']) => open.filter((one) => one.kind === kind).length
  const parts = [
    count('number') > 0 ? t('numbers', { count: count('number') }) : null,
    count('name') > 0 ? t('names', { count: count('name') }) : null,
    issues.length > 0 ? t('issues', { count: issues.length }) : null,
    unjudged.length > 0 ? t('conflicts', { count: unjudged.length }) : null,
  ].filter((part) => part !== null)
  const said = report === null ? t('notYet') : parts.length === 0 ? t('sound') : parts.join(' · ')
  return (
    <div id={checkId(form.prefix)} tabIndex={-1} className="scroll-mt-24">
      <p className="measure mb-2 text-muted text-sm">{t('lead')}</p>
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <p role="status" className="font-semibold text-sm">
          {said}
        </p>
        <button type="button" className="button text-sm" aria-disabled={running} onClick={check.run}>
          {t('again')}
        </button>
      </div>
      <UnsupportedList found={open} />
      <IssueList issues={issues} />
      <ConflictList conflicts={conflicts} check={check} />
      <ExemptionList />
    </div>
  )
}

/** What was exempted since the text was last looked at leaves the list at once. */
function useOpen(found: readonly Unsupported[]): Unsupported[] {
  const { values } = useForm()
  const held = getAt(values, 'exemptions')
  const exempt = new Set(
    (Array.isArray(held) ? held : []).map((one) => `${textAt(one, 'field')} ${textAt(one, 'words')}`),
  )
  return found.filter(({ places }) => !places.some(({ field, words }) => exempt.has(`${field} ${words}`)))
}
