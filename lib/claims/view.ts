/** What queries select of a claim, and the views made of it. */
import type { Prisma } from '../../prisma/generated/client.ts'
import { refSelect, toRef } from '../articles/card.ts'
import { isoDay } from '../format/date.ts'
import { type Named, named } from '../named.ts'
import { shownClaim } from '../published.ts'
import type { ClaimSummary, ClaimView, SpeakerView, SubjectView, ValueView } from './types.ts'

export const summarySelect = {
  id: true,
  company: { select: { ...named, shortName: true, shortNameJa: true, country: true } },
  country: true,
  policy: { select: named },
  metric: { select: { ...named, unit: true, kind: true, flow: true } },
  statement: true,
  statementJa: true,
  low: true,
  point: true,
  high: true,
  decimals: true,
  rounded: true,
  asPrinted: true,
  approximation: true,
  periodState: true,
  periodStart: true,
  periodEnd: true,
  periodCalendar: true,
  comparator: true,
  isChange: true,
  flow: true,
  basis: true,
  modality: true,
  novelty: true,
  speaker: true,
  speakerJa: true,
  speakerPerson: { select: named },
  speakerCompany: { select: named },
  speakerAgency: { select: named },
  issuedOn: true,
  standing: true,
  preferred: true,
  evidence: true,
  verified: true,
  article: { select: refSelect },
} as const satisfies Prisma.ClaimSelect

const corrections = {
  corrections: { orderBy: { id: 'desc' }, select: { at: true, before: true } },
} as const satisfies Prisma.ClaimSelect

/** What a point of a chart tells: no sentence and no links, so that thousands of them stay light. */
export const lineSelect = { ...summarySelect, ...corrections } as const satisfies Prisma.ClaimSelect

export const claimSelect = {
  ...lineSelect,
  seenAt: true,
  note: true,
  noteJa: true,
  passages: { orderBy: [{ field: 'asc' }, { start: 'asc' }] },
  linksFrom: {
    where: { to: shownClaim },
    orderBy: { id: 'asc' },
    include: { to: { select: summarySelect } },
  },
  linksTo: {
    where: { from: shownClaim },
    orderBy: { id: 'asc' },
    include: { from: { select: summarySelect } },
  },
} satisfies Prisma.ClaimSelect

type LineRow = Prisma.ClaimGetPayload<{ select: typeof lineSelect }>
type SummaryRow = Prisma.ClaimGetPayload<{ select: typeof summarySelect }>
export type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof claimSelect }>

function subjectOf(row: SummaryRow): SubjectView {
  if (row.company) return { type: 'company', ...row.company }
  if (row.policy) return { type: 'policy', ...row.policy }
  return { type: 'country', code: row.country ?? '' }
}

function figureOf(row: SummaryRow): ValueView | null {
  if (!row.metric) return null
  return {
    low: row.low?.toFixed() ?? null,
    point: row.point?.toFixed() ?? null,
    high: row.high?.toFixed() ?? null,
    unit: row.metric.unit,
    decimals: row.decimals,
    rounded: row.rounded,
    approximation: row.approximation,
    comparator: row.comparator,
    isChange: row.isChange,
    asPrinted: row.asPrinted,
  }
}

/** The words of the source come first; the entity we hold lends its name where there are none. */
export function speakerOf(
  row: Pick<SummaryRow, 'speaker' | 'speakerJa'> & {
    [key in 'speakerPerson' | 'speakerCompany' | 'speakerAgency']: Named | null
  },
): SpeakerView | null {
  const ref: SpeakerView['ref'] = row.speakerPerson
    ? { type: 'person', ...row.speakerPerson }
    : row.speakerCompany
      ? { type: 'company', ...row.speakerCompany }
      : row.speakerAgency
        ? { type: 'agency', ...row.speakerAgency }
        : null
  const name = row.speaker ?? ref?.name
  if (name === undefined) return null
  return { name, nameJa: row.speakerJa ?? (row.speaker === null ? (ref?.nameJa ?? null) : null), ref }
}

export function toSummary(row: SummaryRow): ClaimSummary {
  const article = toRef(row.article)
  const issuedOn = row.issuedOn && isoDay(row.issuedOn)
  return {
    id: row.id,
    subject: subjectOf(row),
    metric: row.metric,
    statement: row.statement,
    statementJa: row.statementJa,
    value: figureOf(row),
    period: {
      state: row.periodState,
      start: row.periodStart && isoDay(row.periodStart),
      end: row.periodEnd && isoDay(row.periodEnd),
      calendar: row.periodCalendar,
    },
    basis: row.basis,
    modality: row.modality,
    novelty: row.novelty,
    standing: row.standing,
    preferred: row.preferred,
    evidence: row.evidence,
    flow: row.flow,
    speaker: speakerOf(row),
    issuedOn,
    day: issuedOn ?? article.day,
    verified: row.verified,
    article,
  }
}

export const toLineClaim = (row: LineRow): ClaimSummary & Pick<ClaimView, 'corrections'> => ({
  ...toSummary(row),
  corrections: row.corrections.map(({ at, before }) => ({ at: at.toISOString(), before })),
})

export function toClaim(row: ClaimRow): ClaimView {
  return {
    ...toLineClaim(row),
    seenAt: row.seenAt,
    note: row.note,
    noteJa: row.noteJa,
    passages: row.passages.map(({ field, start, end, quote, markStart, markEnd }) => ({
      field,
      start,
      end,
      quote,
      markStart,
      markEnd,
      mark:
        markStart === null || markEnd === null
          ? null
          : Array.from(quote)
              .slice(markStart - start, markEnd - start)
              .join(''),
    })),
    links: [
      ...row.linksFrom.map(({ kind, note, noteJa, to }) => ({
        kind,
        direction: 'out' as const,
        note,
        noteJa,
        other: toSummary(to),
      })),
      ...row.linksTo.map(({ kind, note, noteJa, from }) => ({
        kind,
        direction: 'in' as const,
        note,
        noteJa,
        other: toSummary(from),
      })),
    ],
  }
}
