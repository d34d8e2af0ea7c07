import type { ClaimSummary, SpeakerView, SubjectView } from '@/lib/claims/types.ts'
import { formatValue } from '@/lib/format/number.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

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
