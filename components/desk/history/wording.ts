/** How the desk says a value in words: for revisions and the log, in one language. */

import { stableJson } from '@/lib/audit/stable-json.ts'
import { decimalsOf } from '@/lib/claims/rules.ts'
import type { ClaimInput } from '@/lib/claims/schema.ts'
import type { RefKind } from '@/lib/desk/kinds.ts'
import { formatDay, formatInstant } from '@/lib/format/date.ts'
import { formatValue } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import type { Namespace } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Approximation, Comparator, PeriodCalendar, PeriodState } from '@/prisma/generated/enums.ts'
import { type FieldSpec, type Json, wordKey } from '../fields/spec.ts'
import { getAt, textAt } from '../fields/values.ts'
import type { Names } from '../form/form-context.ts'
import type { Wording } from './changes-of.ts'
import { fieldLabel } from './field-label.ts'

const zones = ['America/New_York', 'Asia/Tokyo']

/** The parts of a claim's sentence. */
type FigureWords = {
  /** Its value as it is printed: "+11.1%". */
  figure(claim: ClaimInput): string
  /** What it is the value of: subject, metric, period. */
  subjectOf(claim: ClaimInput): string
}

/** @param units what figures of each metric are printed in, by slug */
export function wordingIn(
  locale: Locale,
  names: Names,
  units: ReadonlyMap<string, string>,
): Wording & FigureWords {
  /** A message by its whole key, whatever it may be; null when there is none. */
  const said = (key: string): string | null => {
    const [namespace = '', ...rest] = key.split('.')
    const t = translator(locale, namespace as Namespace)
    const name = rest.join('.') as never
    return t.has(name) ? t(name) : null
  }
  const t = translator(locale, 'desk')
  const nameOf = (kind: RefKind, slug: string): string => {
    const choice = names[kind]?.[slug]
    return choice ? pick(locale, choice.name, choice.nameJa) : slug
  }
  const field = (spec: FieldSpec): string => fieldLabel(spec.name, locale)
  const value = (spec: FieldSpec, given: Json): string => {
    const text = String(given)
    switch (spec.kind) {
      case 'choice':
        return said(wordKey(spec.words, text)) ?? text
      case 'check':
        return t(given === true ? 'yes' : 'no')
      case 'ref':
      case 'refs':
        return nameOf(spec.to, text)
      case 'date':
        return spec.exactness === 'instant' && !Number.isNaN(Date.parse(text))
          ? zones.map((zone) => formatInstant(text, zone, 'minute', locale)).join(' · ')
          : formatDay(text, locale)
      default:
        return text
    }
  }
  const figure = (claim: Json): string => {
    const [low, point, high] = ['low', 'point', 'high'].map((name) => textAt(claim, name) || null)
    const values = { low: low ?? null, point: point ?? null, high: high ?? null }
    const isNumber = [low, point, high].every((one) => !one || /^-?\d+(\.\d+)?$/.test(one))
    if (!isNumber) return [low, point, high].filter(Boolean).join('–')
    return formatValue(
      {
        ...values,
        unit: units.get(textAt(claim, 'metric')) ?? '',
        decimals: decimalsOf(values),
        rounded: getAt(claim, 'rounded') === true,
        isChange: getAt(claim, 'isChange') === true,
        approximation: (textAt(claim, 'approximation') || 'exact') as Approximation,
        comparator: (textAt(claim, 'comparator') || 'none') as Comparator,
      },
      locale,
    ).text
  }
  const subject = (given: Json): string => {
    const at = (name: string) => textAt(given, name)
    const country = at('country')
    return (
      (at('company') && nameOf('companies', at('company'))) ||
      (at('policy') && nameOf('policies', at('policy'))) ||
      (said(`common.country.${country}`) ?? country)
    )
  }
  const period = (given: Json): string => {
    const [start, end] = [textAt(given, 'periodStart') || null, textAt(given, 'periodEnd') || null]
    const state = textAt(given, 'periodState') || (start || end ? 'known' : 'unknown')
    const calendar = (textAt(given, 'periodCalendar') || 'calendar') as PeriodCalendar
    return periodLabel({ state: state as PeriodState, start, end, calendar }, locale)
  }
  const claim = (given: Json): string => {
    const at = (name: string) => textAt(given, name)
    const isFigure = at('metric') !== ''
    const speaker =
      (at('speakerPerson') && nameOf('people', at('speakerPerson'))) ||
      pick(locale, at('speaker'), at('speakerJa') || null)
    const parts = [
      isFigure ? figure(given) : pick(locale, at('statement'), at('statementJa') || null),
      isFigure ? nameOf('metrics', at('metric')) : '',
      subject(given),
      period(given),
      at('comparator') === 'none' ? '' : (said(`claims.comparator.${at('comparator')}`) ?? ''),
      said(`claims.basis.${at('basis')}`) ?? at('basis'),
      at('modality') === 'did' ? '' : (said(`claims.modality.${at('modality')}`) ?? ''),
      speaker,
    ]
    return parts.filter(Boolean).join(' · ')
  }
  const place = (path: string): string => {
    const [name = '', ...rest] = path.split(':')
    return fieldLabel(rest.at(-1) ?? name, locale)
  }
  return {
    ...{ field, value, claim, place },
    figure: (given) => figure(stableJson(given) as Json),
    subjectOf(given) {
      const at = stableJson(given) as Json
      return [subject(at), nameOf('metrics', textAt(at, 'metric')), period(at)].filter(Boolean).join(' · ')
    },
    entry: (spec, item) =>
      spec.called
        .map((name) => {
          const inner = spec.fields.find((one) => one.name === name)
          return inner?.kind === 'ref' ? nameOf(inner.to, textAt(item, name)) : textAt(item, name)
        })
        .filter(Boolean)
        .join(' · ') || t('emptyEntry'),
  }
}
