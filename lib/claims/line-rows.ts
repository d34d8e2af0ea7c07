/**
 * Figures read for charts, by the ten thousand: as lists of plain columns in one text, and each company, article or speaker they
 * name once. The same ten thousand as objects of Prisma with all their relations take twenty times as long.
 */
import { Prisma } from '../../prisma/generated/client.ts'
import { toRef } from '../articles/card.ts'
import type { Db } from '../db.ts'
import type { Named } from '../named.ts'
import type { ClaimSummary, ClaimView, SubjectView, ValueView } from './types.ts'
import { speakerOf, summarySelect } from './view.ts'

type Line = ClaimSummary & Pick<ClaimView, 'corrections'>

/** In the order of `columns`. */
type Row = [
  ...[id: number, articleId: number, metricId: number],
  ...[companyId: number | null, policyId: number | null, country: string | null],
  ...[statement: string | null, statementJa: string | null],
  ...[low: string | null, point: string | null, high: string | null],
  ...[decimals: number, rounded: boolean, approximation: ValueView['approximation']],
  ...[comparator: ValueView['comparator'], isChange: boolean, asPrinted: string | null],
  ...[state: Line['period']['state'], start: string | null, end: string | null],
  ...[calendar: Line['period']['calendar'], basis: Line['basis'], modality: Line['modality']],
  ...[novelty: Line['novelty'], standing: Line['standing'], preferred: boolean, evidence: Line['evidence']],
  ...[flow: Line['flow'], speaker: string | null, speakerJa: string | null],
  ...[speakerPersonId: number | null, speakerCompanyId: number | null, speakerAgencyId: number | null],
  ...[issuedOn: string | null, verified: Line['verified']],
]
// trim_scale: 1.50 and 1.5 are one number; how exact it was given is said by `decimals`.
const columns = Prisma.raw(`
  "id", "articleId", "metricId", "companyId", "policyId", "country", "statement", "statementJa",
  trim_scale("low")::text, trim_scale("point")::text, trim_scale("high")::text,
  "decimals", "rounded", "approximation", "comparator", "isChange", "asPrinted",
  "periodState", "periodStart", "periodEnd", "periodCalendar",
  "basis", "modality", "novelty", "standing", "preferred", "evidence", "flow",
  "speaker", "speakerJa", "speakerPersonId", "speakerCompanyId", "speakerAgencyId", "issuedOn", "verified"`)

/** @param where figures of a metric @returns in order of the end of their period, open ones last */
export async function readLineRows(db: Db, where: Prisma.ClaimWhereInput): Promise<Line[]> {
  const [wanted, corrections] = await Promise.all([
    db.claim.findMany({ where, select: { id: true } }),
    readCorrections(db, where),
  ])
  const ids = wanted.map(({ id }) => id)
  if (ids.length === 0) return []
  const [found] = await db.$queryRaw<{ rows: string }[]>`
    SELECT json_agg(json_build_array(${columns}) ORDER BY "periodEnd" NULLS LAST, "id")::text AS "rows"
    FROM "Claim" WHERE "id" = ANY(${ids}::int[]) AND "metricId" IS NOT NULL`
  // A claim may be gone since its id was read.
  const rows: Row[] = JSON.parse(found?.rows ?? '[]') ?? []
  const named = await readNamed(db, rows)
  return rows.flatMap((row) => toLine(row, named, corrections) ?? [])
}

/** Where a row names another thing. */
const at = {
  article: 1,
  metric: 2,
  company: 3,
  policy: 4,
  person: 30,
  speakerCompany: 31,
  agency: 32,
} as const

type Held = Awaited<ReturnType<typeof readNamed>>

/** What the rows name, by id. */
async function readNamed(db: Db, rows: readonly Row[]) {
  const { metric, company, policy, article, speakerPerson, speakerAgency } = summarySelect
  const of = (...places: number[]) => ({
    id: {
      in: [...new Set(rows.flatMap((row) => places.map((place) => row[place])))].filter(
        (id) => typeof id === 'number',
      ),
    },
  })
  const [articles, metrics, companies, policies, people, agencies] = await Promise.all([
    db.article.findMany({ where: of(at.article), select: article.select }),
    db.metric.findMany({ where: of(at.metric), select: { ...metric.select, id: true } }),
    db.company.findMany({
      where: of(at.company, at.speakerCompany),
      select: { ...company.select, id: true },
    }),
    db.policy.findMany({ where: of(at.policy), select: { ...policy.select, id: true } }),
    db.person.findMany({ where: of(at.person), select: { ...speakerPerson.select, id: true } }),
    db.agency.findMany({ where: of(at.agency), select: { ...speakerAgency.select, id: true } }),
  ])
  const byId = <T extends { id: number }>(all: readonly T[]) =>
    new Map(all.map(({ id, ...one }) => [id, one]))
  return {
    articles: new Map(articles.map((one) => [one.id, toRef(one)])),
    metrics: byId(metrics),
    companies: byId(companies),
    policies: byId(policies),
    people: byId(people),
    agencies: byId(agencies),
  }
}

/** Few claims were ever corrected. */
async function readCorrections(
  db: Db,
  claim: Prisma.ClaimWhereInput,
): Promise<Map<number | null, Line['corrections']>> {
  const rows = await db.correction.findMany({
    where: { claim },
    orderBy: { id: 'desc' },
    select: { claimId: true, at: true, before: true },
  })
  const told = rows.map(({ claimId, at, before }) => ({ claimId, at: at.toISOString(), before }))
  return new Map(
    [...Map.groupBy(told, ({ claimId }) => claimId)].map(([id, all]) => [
      id,
      all.map(({ at, before }) => ({ at, before })),
    ]),
  )
}

function toLine(
  row: Row,
  held: Held,
  corrected: ReadonlyMap<number | null, Line['corrections']>,
): Line | null {
  const [id, articleId, metricId, companyId, policyId, country, statement, statementJa, ...figure] = row
  const [low, point, high, decimals, rounded, approximation, comparator, isChange, asPrinted, ...when] =
    figure
  const [state, start, end, calendar, basis, modality, novelty, standing, preferred, evidence, ...who] = when
  const [flow, speaker, speakerJa, personId, speakerCompanyId, agencyId, issuedOn, verified] = who
  const article = held.articles.get(articleId)
  const metric = held.metrics.get(metricId)
  if (!article || !metric) return null
  const company = companyId === null ? undefined : held.companies.get(companyId)
  const policy = policyId === null ? undefined : held.policies.get(policyId)
  const subject: SubjectView = company
    ? { type: 'company', ...company }
    : policy
      ? { type: 'policy', ...policy }
      : { type: 'country', code: country ?? '' }
  const named = {
    speakerPerson: (personId !== null && held.people.get(personId)) || null,
    speakerCompany: nameOf(speakerCompanyId === null ? undefined : held.companies.get(speakerCompanyId)),
    speakerAgency: (agencyId !== null && held.agencies.get(agencyId)) || null,
  }
  const { unit } = metric
  return {
    ...{ id, subject, metric, statement, statementJa },
    value: { low, point, high, unit, decimals, rounded, approximation, comparator, isChange, asPrinted },
    period: { state, start, end, calendar },
    ...{ basis, modality, novelty, standing, preferred, evidence, flow },
    speaker: speakerOf({ speaker, speakerJa, ...named }),
    issuedOn,
    day: issuedOn ?? article.day,
    verified,
    article,
    corrections: corrected.get(id) ?? [],
  }
}

const nameOf = (one: Named | undefined): Named | null =>
  one ? { slug: one.slug, name: one.name, nameJa: one.nameJa } : null
