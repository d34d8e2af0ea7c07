import type { ClaimSummary, ClaimView, SpeakerView, SubjectView } from '@/lib/claims/types.ts'
import { formatValue } from '@/lib/format/number.ts'
import { retell } from '@/lib/format/read.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The least that is known of a claim wherever its number is drawn; what is not known is not marked. */
export type ShownClaim = ClaimSummary & Partial<Pick<ClaimView, 'corrections' | 'links'>>

/** The name of what a claim is about, short where there is a short one. */
export function subjectName(subject: SubjectView, locale: Locale): string {
  if (subject.type === 'company') return pick(locale, subject.shortName, subject.shortNameJa)
  if (subject.type === 'policy') return pick(locale, subject.name, subject.nameJa)
  const t = translator(locale, 'common')
  return subject.code === 'US' || subject.code === 'JP' ? t(`country.${subject.code}`) : subject.code
}

/** The page of what a claim is about; countries have none. */
export function subjectHref(subject: SubjectView, locale: Locale): string | null {
  if (subject.type === 'country') return null
  return localePath(locale, `/${subject.type === 'company' ? 'companies' : 'policies'}/${subject.slug}`)
}

/** The figure with its unit, or the statement itself where there is no figure. */
export function claimText(claim: ClaimSummary, locale: Locale): string {
  if (claim.value) return formatValue(claim.value, locale).text
  return pick(locale, claim.statement ?? '', claim.statementJa)
}

const speakerFolders = { person: 'people', company: 'companies', agency: 'agencies' } as const

/** The page of a speaker we hold; agencies have none. */
export function speakerHref(speaker: SpeakerView, locale: Locale): string | null {
  if (!speaker.ref || speaker.ref.type === 'agency') return null
  return localePath(locale, `/${speakerFolders[speaker.ref.type]}/${speaker.ref.slug}`)
}

/** The place of a claim in its article. */
export const claimHref = (claim: ClaimSummary, locale: Locale): string =>
  localePath(locale, `/articles/${claim.article.slug}#claim-${claim.id}`)

/** A value of a claim as an editor's correction has it, as the reader's language writes it; other words stay as they are. */
export const printedIn = (text: string, { value }: ClaimSummary, locale: Locale): string =>
  (value && retell(text, value, locale)) ?? text

/** What the number was before its last correction (in its article, or by a later claim); null for one never corrected. */
export function valueBefore(claim: ShownClaim, locale: Locale): string | null {
  const own = claim.corrections?.[0]?.before
  if (own !== undefined) return printedIn(own, claim, locale)
  // A claim may also correct how another is read; only one that no longer stands has been replaced.
  const replaced = claim.links?.find(
    ({ kind, direction, other }) =>
      kind === 'corrects' &&
      direction === 'out' &&
      other.standing === 'corrected' &&
      other.value &&
      claim.value,
  )
  return replaced ? claimText(replaced.other, locale) : null
}

/** "corrected: was 20,000 vehicles", for charts and wherever a mark cannot stand; null for a number never corrected. */
export function correctionNote(claim: ShownClaim, locale: Locale): string | null {
  const before = valueBefore(claim, locale)
  return before === null ? null : translator(locale, 'claims')('correctedNote', { before })
}

/** Whether a current account gives this number otherwise, or denies it. */
export const isDisputed = ({ standing, disputed, links = [] }: ShownClaim): boolean =>
  disputed === true ||
  (standing === 'current' &&
    links.some(
      ({ kind, direction, other }) =>
        other.standing === 'current' && (kind === 'contradicts' || (kind === 'denies' && direction === 'in')),
    ))
