'use client'

import { useTranslations } from 'use-intl'
import { codePoints, sliceCodePoints } from '@/lib/claims/passages.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import type { Json } from '../fields/spec.ts'
import { textAt } from '../fields/values.ts'
import { type FormHandle, issueAt, useForm } from '../form/form-context.ts'
import { type Passage, passagesOf, stands } from './mark.ts'

/** Between the groups of three digits of a whole part; never behind the point. */
export const thousands = /(?<!\.\d*)(?<=\d)(?=(\d{3})+(?!\d))/g

/** What a claim is called in the list: metric, subject, value. */
export function claimName(claim: Json, form: FormHandle, locale: Locale, empty: string): string {
  const nameOf = (kind: 'metrics' | 'companies' | 'policies', field: string) => {
    const slug = textAt(claim, field)
    const choice = form.names[kind]?.[slug]
    return choice ? pick(locale, choice.name, choice.nameJa) : slug
  }
  const low = textAt(claim, 'low')
  const high = textAt(claim, 'high')
  const value = (textAt(claim, 'point') || [low, high].filter(Boolean).join('–')).replaceAll(thousands, ',')
  const subject = nameOf('companies', 'company') || textAt(claim, 'country') || nameOf('policies', 'policy')
  const what = nameOf('metrics', 'metric') || textAt(claim, 'statement')
  return (
    [value, what, subject, textAt(claim, 'periodStart')].filter(Boolean).join(' · ').slice(0, 160) || empty
  )
}

/** The sentences a claim was read in, the number marked; with a warning where one is gone from the text. */
export function ClaimSentence({ claim, path }: { claim: Json; path: string }) {
  const t = useTranslations()
  const form = useForm()
  const passages = passagesOf(claim)
  if (passages.length === 0) return <p className="text-muted text-sm">{t('desk.citationOnly')}</p>
  return (
    <ul className="grid gap-1 text-sm">
      {passages.map((passage, at) => {
        const found = ['quote', 'mark', 'field'].flatMap(
          (part) => issueAt(form, `${path}.passages.${at}.${part}`) ?? [],
        )
        const code = found[0]?.code ?? (stands(form.values, passage) ? null : 'quote-not-found')
        return (
          <li key={`${passage.field} ${passage.start}`}>
            <Quote passage={passage} />
            {code ? <p className="text-jp">{t(`errors.${code}`)}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}

function Quote({ passage }: { passage: Passage }) {
  const { quote, start, markStart, markEnd } = passage
  const from = markStart === null ? codePoints(quote) : markStart - start
  const to = markEnd === null ? codePoints(quote) : markEnd - start
  return (
    <q className="text-muted" lang={passage.field.endsWith('Ja') ? 'ja' : undefined}>
      {sliceCodePoints(quote, 0, from)}
      {to > from ? <mark className="bg-mark text-ink">{sliceCodePoints(quote, from, to)}</mark> : null}
      {sliceCodePoints(quote, to)}
    </q>
  )
}
