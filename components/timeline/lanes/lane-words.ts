import { claimHref, claimText, correctionNote, subjectName } from '@/components/claims/claim-words.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { ActView } from '@/lib/policies/types.ts'
import { timesOf } from '@/lib/timeline/clocks.ts'
import type { Moment } from '@/lib/timeline/selection.ts'
import type { TimelineEntry } from '@/lib/timeline/types.ts'

/** What a mark shows of something: what it is, how firm, when by which clocks, and known from where. */
export type Told = {
  kind: TimelineEntry['kind']
  href: string
  what: string
  when: string
  firm: string
  source: string | null
  /** Reported ahead of its day and not verified since. */
  ahead: boolean
}

/** "22 Jul 2025, 19:10 ET / 23 Jul 2025, 08:10 JST", or the day alone where no time is known. */
export function whenText(moment: Moment, clock: string, locale: Locale): string {
  const times = timesOf(moment, clock)
  if (!times) return formatDay(moment.day, locale, 'short')
  return times.map(({ day, time, name }) => `${formatDay(day, locale, 'short')} ${time} ${name}`).join(' / ')
}

export function tellAct(act: ActView, policy: { slug: string }, clock: string, locale: Locale): Told {
  const t = translator(locale, 'policies')
  return {
    kind: 'act',
    href: localePath(locale, `/policies/${policy.slug}#act-${act.key}`),
    what: pick(locale, act.text, act.textJa),
    when: whenText(act, clock, locale),
    firm: [t(`act.${act.kind}`), t(`side.${act.side}`), ...(act.scheduled ? [t('scheduled')] : [])].join(
      ' · ',
    ),
    source: act.source.name ?? act.source.title,
    ahead: act.scheduled,
  }
}

export function tellEntry(entry: TimelineEntry, clock: string, locale: Locale): Told {
  const when = whenText(entry.moment, clock, locale)
  switch (entry.kind) {
    case 'act':
      return { ...tellAct(entry.act, entry.act.policy, clock, locale), when }
    case 'article': {
      const { article } = entry
      return {
        kind: 'article',
        href: localePath(locale, `/articles/${article.slug}`),
        what: article.headline,
        when,
        firm: translator(locale, 'stream')('kind.article'),
        source: pick(locale, article.source.name, article.source.nameJa),
        ahead: false,
      }
    }
    case 'claim': {
      const { claim } = entry
      const t = translator(locale, 'claims')
      const metric = claim.metric
        ? `${pick(locale, claim.metric.name, claim.metric.nameJa)} · ${subjectName(claim.subject, locale)}: `
        : ''
      return {
        kind: 'claim',
        href: claimHref(claim, locale),
        what: `${metric}${claimText(claim, locale)}`,
        when,
        firm: [t(`basis.${claim.basis}`), t(`modality.${claim.modality}`), correctionNote(claim, locale)]
          .filter(Boolean)
          .join(' · '),
        source: pick(locale, claim.article.source.name, claim.article.source.nameJa),
        ahead: false,
      }
    }
  }
}
