'use client'

import { useLocale, useTranslations } from 'use-intl'
import { claimName } from '../article/claim-sentence.tsx'
import type { JsonObject } from '../fields/spec.ts'
import { textAt } from '../fields/values.ts'
import { useForm } from '../form/form-context.ts'

/** A claim in one glance: value, metric and subject; then how firmly it is said, of when, against what and by whom. */
export function ClaimWords({ claim }: { claim: JsonObject }) {
  const t = useTranslations()
  const form = useForm()
  const locale = useLocale() === 'ja' ? 'ja' : 'en'
  const text = (field: string) => textAt(claim, field)
  const word = (field: string, words: string, unsaid = '') =>
    text(field) === '' || text(field) === unsaid ? null : t(`${words}${text(field)}`)
  const [start, end] = [text('periodStart'), text('periodEnd')]
  const period = start === end ? start : `${start} – ${end}`
  const said = [
    start || end ? period : null,
    word('approximation', 'desk.options.approximation_', 'exact'),
    word('basis', 'claims.basis.'),
    word('modality', 'claims.modality.'),
    word('comparator', 'claims.comparator.', 'none'),
    claim['isChange'] === true ? t('claims.detail.isChange') : null,
    word('flow', 'common.flow.'),
    text('speaker') === '' ? null : t('intake.saidBy', { speaker: text('speaker') }),
  ]
  // The period is said in full below.
  const name = claimName({ ...claim, periodStart: '' }, form, locale, t('desk.emptyEntry'))
  return (
    <>
      <p className="font-semibold text-sm">{name}</p>
      <p className="text-2xs">{said.filter(Boolean).join(' · ')}</p>
    </>
  )
}
