/** What a file says of each entry, by its name (`article:12`). */
import { cardSelect, refSelect, toCard } from '../../articles/card.ts'
import type { ArticleRef } from '../../articles/types.ts'
import type { ClaimSummary } from '../../claims/types.ts'
import { summarySelect, toSummary } from '../../claims/view.ts'
import type { Db } from '../../db.ts'
import { formatValue } from '../../format/number.ts'
import { type Locale, localePath, pick } from '../../i18n/locales.ts'
import type { Named } from '../../named.ts'
import { policyActSelect, toPolicyAct } from '../../policies/view.ts'
import type { EntryRef, Moment } from '../selection.ts'
import type { Writing } from './rows.ts'
import type { OutEntry } from './shape.ts'

type Placing = 'entry' | 'kind' | 'date' | 'date_kind' | 'precision' | 'instant' | 'zone' | 'folded_into'
type Part = Omit<OutEntry, Placing>
export type Found = ReadonlyMap<string, { part: Part; moment: Moment | null }>

const sourceKind = { source: { select: { slug: true, name: true, nameJa: true, kind: true } } } as const
const articleSelect = { ...cardSelect, ...sourceKind, updatedAt: true } as const
const claimSelect = {
  ...summarySelect,
  updatedAt: true,
  article: { select: { ...refSelect, ...sourceKind } },
} as const

/** @param refs entries with those folded into them */
export async function findParts(db: Db, refs: readonly EntryRef[], writing: Writing): Promise<Found> {
  const all = refs.flatMap((ref) => [ref, ...ref.folded])
  const where = (kind: EntryRef['kind']) => ({
    id: { in: all.filter((ref) => ref.kind === kind).map(({ id }) => id) },
  })
  const [articles, acts, claims] = await Promise.all([
    db.article.findMany({ where: where('article'), select: articleSelect }),
    db.policyAct.findMany({ where: where('act'), select: policyActSelect }),
    db.claim.findMany({ where: where('claim'), select: claimSelect }),
  ])
  const { locale, date } = writing
  const address = (path: string) => writing.origin + localePath(locale, path)
  const name = (thing: Named) => ({ slug: thing.slug, name: pick(locale, thing.name, thing.nameJa) })
  const found = new Map<string, { part: Part; moment: Moment | null }>()
  for (const row of articles) {
    const article = toCard(row)
    found.set(`article:${row.id}`, {
      moment: momentOf(article),
      part: {
        text: article.headline,
        lang: article.language,
        summary: pick(locale, article.summary, article.summaryJa) || null,
        url: address(`/articles/${article.slug}`),
        source: sourceOf(article, row.source.kind, locale),
        companies: article.companies.map(name),
        policies: article.policies.map(name),
        claim: null,
        act: null,
        verified: article.verified,
        updated: row.updatedAt.toISOString(),
      },
    })
  }
  for (const row of acts) {
    const act = toPolicyAct(row)
    found.set(`act:${row.id}`, {
      moment: null,
      part: {
        text: pick(locale, act.text, act.textJa),
        lang: locale === 'ja' && act.textJa ? 'ja' : 'en',
        summary: null,
        url: address(`/policies/${act.policy.slug}#act-${act.key}`),
        source: { name: act.source.name, kind: null, title: act.source.title, url: act.source.url },
        companies: [],
        policies: [name(act.policy)],
        claim: null,
        act: {
          key: act.key,
          kind: act.kind,
          side: act.side,
          done: act.day,
          scheduled: act.scheduled,
          citation: act.citation,
          issuer: act.issuer && pick(locale, act.issuer.name, act.issuer.nameJa),
        },
        verified: act.verified,
        updated: act.at ?? `${act.on}T00:00:00.000Z`,
      },
    })
  }
  for (const row of claims) {
    const claim = toSummary(row)
    const { subject, article } = claim
    found.set(`claim:${row.id}`, {
      moment:
        date === 'period' ? dayMoment(claim.period.start) : (dayMoment(claim.issuedOn) ?? momentOf(article)),
      part: {
        ...claimWords(claim, locale),
        summary: null,
        url: address(`/articles/${article.slug}#claim-${claim.id}`),
        source: { ...sourceOf(article, row.article.source.kind, locale) },
        companies: subject.type === 'company' ? [name(subject)] : [],
        policies: subject.type === 'policy' ? [name(subject)] : [],
        claim: {
          metric: claim.metric && name(claim.metric),
          subject: subject.type === 'country' ? subject.code : subject.slug,
          low: claim.value?.low ?? null,
          point: claim.value?.point ?? null,
          high: claim.value?.high ?? null,
          unit: claim.value?.unit ?? null,
          as_printed: claim.value?.asPrinted ?? null,
          is_change: claim.value?.isChange ?? false,
          period_start: claim.period.start,
          period_end: claim.period.end,
          comparator: claim.value?.comparator ?? 'none',
          basis: claim.basis,
          modality: claim.modality,
          standing: claim.standing,
          speaker: claim.speaker && pick(locale, claim.speaker.name, claim.speaker.nameJa),
        },
        act: null,
        verified: claim.verified,
        updated: row.updatedAt.toISOString(),
      },
    })
  }
  return found
}

/** "Exports to the US: 1,234 vehicles", or the statement itself. */
function claimWords(claim: ClaimSummary, locale: Locale): Pick<Part, 'text' | 'lang'> {
  if (!claim.metric || !claim.value) {
    const lang = locale === 'ja' && claim.statementJa ? 'ja' : 'en'
    return { text: pick(locale, claim.statement ?? '', claim.statementJa), lang }
  }
  const metric = pick(locale, claim.metric.name, claim.metric.nameJa)
  const value = formatValue(claim.value, locale).text
  return { text: locale === 'ja' ? `${metric}：${value}` : `${metric}: ${value}`, lang: locale }
}

const sourceOf = (article: ArticleRef, kind: string, locale: Locale): Part['source'] => ({
  name: pick(locale, article.source.name, article.source.nameJa),
  kind,
  title: article.headlineBasis === 'not_seen' ? null : article.headline,
  url: article.canonicalUrl,
})

const dayMoment = (day: string | null): Moment | null =>
  day === null ? null : { day, precision: 'day', at: null, zone: null }

function momentOf({
  day,
  publishedAt,
  publishedPrecision: precision,
  publishedZone,
}: ArticleRef): Moment | null {
  if (day === null || precision === null) return null
  const exact = precision === 'second' || precision === 'minute'
  return { day, precision, at: exact ? publishedAt : null, zone: publishedZone }
}
