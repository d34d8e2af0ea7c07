/** What queries select of a policy, and the views made of it. */
import type { Prisma } from '../../prisma/generated/client.ts'
import { cutDay, isoDay } from '../format/date.ts'
import { fromTitle, named, titled } from '../named.ts'
import { type RateInterval, rateOn, replacedBy, stepsOf } from './rates.ts'
import { statusesOn } from './status.ts'
import type { ActView, MeasureView, PolicyActView, PolicyCard, PolicyMark, PolicyView } from './types.ts'

export const actSelect = {
  id: true,
  key: true,
  kind: true,
  side: true,
  on: true,
  precision: true,
  zone: true,
  at: true,
  issuer: { select: named },
  text: true,
  textJa: true,
  citation: true,
  gazettedOn: true,
  scheduled: true,
  sourceName: true,
  sourceTitle: true,
  sourceUrl: true,
  sourceDate: true,
  note: true,
  noteJa: true,
  verified: true,
  seenAt: true,
} as const satisfies Prisma.PolicyActSelect

const rateAct = {
  select: { key: true, on: true, kind: true, text: true, textJa: true, scheduled: true },
} as const

export const intervalSelect = {
  value: true,
  from: true,
  to: true,
  status: true,
  note: true,
  noteJa: true,
  startedBy: rateAct,
  endedBy: rateAct,
} as const satisfies Prisma.MeasureIntervalSelect

export const cardSelect = {
  id: true,
  ...named,
  jurisdiction: true,
  instrument: true,
  summary: true,
  summaryJa: true,
  statusAsOf: true,
  verified: true,
  acts: { select: actSelect, orderBy: [{ on: 'desc' }, { id: 'desc' }] },
  measures: { orderBy: { position: 'asc' }, include: { intervals: { select: intervalSelect } } },
} satisfies Prisma.PolicySelect

export const viewSelect = {
  ...cardSelect,
  legalBasis: true,
  notes: true,
  notesJa: true,
  seenAt: true,
  version: true,
  aliases: { select: { text: true, lang: true }, orderBy: { id: 'asc' } },
  stories: {
    select: { story: { select: { ...titled, companies: { select: { company: { select: named } } } } } },
    orderBy: { story: { title: 'asc' } },
  },
} satisfies Prisma.PolicySelect

type ActRow = Prisma.PolicyActGetPayload<{ select: typeof actSelect }>
type IntervalRow = Prisma.MeasureIntervalGetPayload<{ select: typeof intervalSelect }>
type CardRow = Prisma.PolicyGetPayload<{ select: typeof cardSelect }>
type ViewRow = Prisma.PolicyGetPayload<{ select: typeof viewSelect }>
type MeasureRow = CardRow['measures'][number]
type RatedMeasure = Pick<MeasureRow, 'name' | 'nameJa' | 'unit' | 'mode'> & { intervals: IntervalRow[] }

export function toAct(row: ActRow): ActView {
  const { on, at, gazettedOn, sourceName, sourceTitle, sourceUrl, sourceDate, ...rest } = row
  return {
    ...rest,
    on: isoDay(on),
    day: cutDay(isoDay(on), row.precision),
    at: at?.toISOString() ?? null,
    gazettedOn: gazettedOn && isoDay(gazettedOn),
    source: { name: sourceName, title: sourceTitle, url: sourceUrl, date: sourceDate },
  }
}

const toRateAct = (act: IntervalRow['startedBy']) => act && { ...act, on: isoDay(act.on) }

export const toInterval = (
  row: IntervalRow,
): RateInterval & { note: string | null; noteJa: string | null } => ({
  value: row.value.toFixed(),
  from: row.from && isoDay(row.from),
  to: row.to && isoDay(row.to),
  status: row.status,
  startedBy: toRateAct(row.startedBy),
  endedBy: toRateAct(row.endedBy),
  note: row.note,
  noteJa: row.noteJa,
})

function toMeasure(row: MeasureRow, all: readonly MeasureRow[], policySlug: string, on: string): MeasureView {
  const intervals = row.intervals
    .map(toInterval)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0))
  const others = all.filter((other) => other !== row).flatMap((other) => other.intervals.map(toInterval))
  return {
    slug: policySlug,
    key: row.key,
    name: row.name,
    nameJa: row.nameJa,
    unit: row.unit,
    mode: row.mode,
    imposedBy: row.imposedBy,
    imposedOn: row.imposedOn,
    hsHeadings: row.hsHeadings,
    note: row.note,
    noteJa: row.noteJa,
    intervals,
    steps: stepsOf(intervals),
    now: rateOn(intervals, on),
    asKnownThen: rateOn(intervals, on, { knownOn: on }),
    replacedBy: replacedBy(intervals, others, on),
  }
}

/** The rates of a policy in force on a day, as known now. */
export function ratesOn(
  { slug, measures }: { slug: string; measures: readonly RatedMeasure[] },
  on: string,
): PolicyCard['rates'] {
  return measures.flatMap((measure) => {
    const intervals = measure.intervals.map(toInterval)
    const others = measures
      .filter((other) => other !== measure)
      .flatMap((other) => other.intervals.map(toInterval))
    const now = replacedBy(intervals, others, on) ? null : rateOn(intervals, on)
    const { name, nameJa, unit, mode } = measure
    return now ? [{ measure: { slug, name, nameJa, unit, mode }, now }] : []
  })
}

/** @param on the date status and rates are told for */
export function toCard(row: CardRow, on: string): PolicyCard {
  const acts = row.acts.map(toAct)
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameJa: row.nameJa,
    jurisdiction: row.jurisdiction,
    instrument: row.instrument,
    summary: row.summary,
    summaryJa: row.summaryJa,
    statusAsOf: row.statusAsOf,
    verified: row.verified,
    statuses: statusesOn(acts, on, { jurisdiction: row.jurisdiction, knowledgeHorizon: row.statusAsOf }),
    rates: ratesOn(row, on),
    actCount: acts.length,
  }
}

export function toView(row: ViewRow, on: string): PolicyView {
  const companies = row.stories.flatMap(({ story }) => story.companies.map(({ company }) => company))
  return {
    ...toCard(row, on),
    on,
    legalBasis: row.legalBasis,
    notes: row.notes,
    notesJa: row.notesJa,
    acts: row.acts.map(toAct),
    measures: row.measures.map((measure) => toMeasure(measure, row.measures, row.slug, on)),
    aliases: row.aliases,
    stories: row.stories.map(({ story }) => fromTitle(story)),
    companies: [...new Map(companies.map((company) => [company.slug, company])).values()].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
    seenAt: row.seenAt,
    version: row.version,
  }
}

export const markSelect = {
  key: true,
  kind: true,
  on: true,
  precision: true,
  text: true,
  textJa: true,
  scheduled: true,
  policy: { select: { ...named, _count: { select: { articles: true } } } },
} as const satisfies Prisma.PolicyActSelect

export function toMark(row: Prisma.PolicyActGetPayload<{ select: typeof markSelect }>): PolicyMark {
  const { precision, on, policy, ...rest } = row
  const { _count, ...named } = policy
  return {
    ...rest,
    policy: named,
    told: _count.articles,
    on: isoDay(on),
    day: cutDay(isoDay(on), precision),
  }
}

export const policyActSelect = {
  ...actSelect,
  policy: { select: { ...named, jurisdiction: true } },
} as const satisfies Prisma.PolicyActSelect

export const toPolicyAct = (
  row: Prisma.PolicyActGetPayload<{ select: typeof policyActSelect }>,
): PolicyActView => ({ ...toAct(row), policy: row.policy })
