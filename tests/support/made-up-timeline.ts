/** A made-up record for the timeline, dense in what is hard: shared days, copies of copies, drafts, references, odd zones. */
import type { Db } from '../../lib/db.ts'
import { addArticle, addClaim, addCompany, addMetric, addPolicy } from './rows.ts'

export type Made = Record<
  | 'companies'
  | 'policies'
  | 'stories'
  | 'metrics'
  | 'topics'
  | 'people'
  | 'agencies'
  | 'sources'
  | 'articles'
  | 'claims',
  number[]
>

/** A generator of whole numbers below a bound, the same for the same seed (mulberry32). */
export function dice(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * bound)
  }
}
export type Dice = ReturnType<typeof dice>

export const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T
const some = (roll: Dice, list: readonly number[], most: number): number[] => [
  ...new Set(Array.from({ length: roll(most + 1) }, () => pick(roll, list))),
]
/** A day in three crowded weeks, now and then in another year. */
export const someDay = (roll: Dice): Date =>
  new Date(Date.UTC(roll(9) === 0 ? 1998 + roll(28) : 2025, 9, 20 + roll(21)))
const times = <T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> =>
  Array.from({ length: count }, (_, at) => at).reduce<Promise<T[]>>(
    async (made, at) => [...(await made), await make(at)],
    Promise.resolve([]),
  )

const sourceKinds = ['news', 'wire', 'official', 'company'] as const
const flows = ['us_jp', 'jp_us', 'us', 'jp', 'world'] as const
const zones = ['America/New_York', 'Asia/Tokyo', 'UTC', 'America/Los_Angeles'] as const

/** Fills an empty database. */
export async function makeUpTimeline(db: Db, seed: number): Promise<Made> {
  const roll = dice(seed)
  const named = (name: string) => ({ slug: name, name, nameJa: name })
  const companies = await times(6, (at) => addCompany(db, `maker-${at}`, `Maker ${at}`))
  const policies = await times(4, (at) => addPolicy(db, `policy-${at}`))
  const metrics = await times(4, (at) =>
    addMetric(db, `metric-${at}`, { flow: pick(roll, [null, ...flows]) }),
  )
  const id = async (made: Promise<{ id: number }>) => (await made).id
  const topics = await times(3, (at) => id(db.topic.create({ data: named(`topic-${at}`) })))
  const people = await times(3, (at) => id(db.person.create({ data: named(`person-${at}`) })))
  const agencies = await times(3, (at) => id(db.agency.create({ data: named(`agency-${at}`) })))
  const sources = await times(5, (at) =>
    id(
      db.source.create({ data: { slug: `paper-${at}`, name: `Paper ${at}`, kind: pick(roll, sourceKinds) } }),
    ),
  )
  const stories = await times(3, (at) =>
    id(
      db.story.create({
        data: { slug: `story-${at}`, title: `Story ${at}`, titleJa: `話 ${at}`, description: '' },
      }),
    ),
  )
  const made: Made = {
    companies,
    policies,
    stories,
    metrics,
    topics,
    people,
    agencies,
    sources,
    articles: [],
    claims: [],
  }
  for (const story of stories) await linkStory(db, made, roll, story)
  for (const policyId of policies) await addMadeUpActs(db, made, roll, policyId, 6)
  await times(75, () => addMadeUpArticle(db, made, roll))
  for (let at = 0; at < 25; at += 1) await linkClaims(db, made, roll)
  return made
}

/** Gives a story other policies, companies and metrics. */
export async function linkStory(db: Db, made: Made, roll: Dice, storyId: number): Promise<void> {
  await db.storyPolicy.deleteMany({ where: { storyId } })
  await db.storyCompany.deleteMany({ where: { storyId } })
  await db.storyMetric.deleteMany({ where: { storyId } })
  await db.storyPolicy.createMany({
    data: some(roll, made.policies, 2).map((policyId) => ({ storyId, policyId })),
  })
  await db.storyCompany.createMany({
    data: some(roll, made.companies, 3).map((companyId) => ({ storyId, companyId })),
  })
  await db.storyMetric.createMany({
    data: some(roll, made.metrics, 2).map((metricId) => ({ storyId, metricId })),
  })
}

let acts = 0

export async function addMadeUpActs(
  db: Db,
  made: Made,
  roll: Dice,
  policyId: number,
  count: number,
): Promise<void> {
  const imposedBy = pick(roll, ['US', 'JP', 'EU'])
  const measure = await db.measure.create({
    data: {
      policyId,
      key: `m${acts}`,
      position: 0,
      name: 'm',
      nameJa: 'm',
      unit: '%',
      mode: 'total',
      imposedBy,
    },
  })
  for (let at = 0; at < count; at += 1) {
    acts += 1
    const on = someDay(roll)
    const isExact = roll(3) === 0
    const act = await db.policyAct.create({
      data: {
        ...{ policyId, key: `act-${acts}`, text: 'An act.', on, side: 'US' },
        kind: pick(roll, ['announced', 'in_force', 'ended', 'signed']),
        precision: isExact ? 'minute' : pick(roll, ['day', 'day', 'month', 'year']),
        at: isExact ? new Date(on.getTime() + roll(2_000) * 60_000) : null,
        zone: pick(roll, zones),
        issuerId: pick(roll, [null, ...made.agencies]),
        scheduled: roll(4) === 0,
        sourceName: pick(roll, [null, 'Paper 0', 'Paper 1', 'Paper new']),
        sourceDate: pick(roll, [null, '2025-10-02', '2025-09', '2030-01-01']),
      },
    })
    if (roll(2) === 0)
      await db.measureInterval.create({
        data: {
          ...{ measureId: measure.id, value: at, startedById: act.id, status: 'proposed' },
          from: roll(2) === 0 ? on : someDay(roll),
        },
      })
  }
}

export async function addMadeUpArticle(db: Db, made: Made, roll: Dice): Promise<number> {
  const precision = pick(roll, ['second', 'minute', 'minute', 'day', 'day', 'month', 'year'] as const)
  const isReference = roll(8) === 0
  const isUndated = isReference && roll(2) === 0
  const isExact = precision === 'second' || precision === 'minute'
  const publishedAt = new Date(someDay(roll).getTime() + (isExact ? roll(86_400) * 1000 + roll(2) * 500 : 0))
  const { id } = await addArticle(db, null, {
    kind: isReference ? 'reference' : 'news',
    state: pick(roll, ['published', 'published', 'published', 'draft', 'archived']),
    sourceId: pick(roll, made.sources),
    originSourceId: pick(roll, [null, ...made.sources]),
    publishedAt: isUndated ? null : publishedAt,
    publishedPrecision: isUndated ? null : precision,
    publishedZone: isUndated ? null : pick(roll, zones),
    language: pick(roll, ['en', 'ja']),
    firstPublishedAt: pick(roll, [null, new Date(Date.UTC(2026, 0, 1 + roll(20)))]),
    copyOfId: roll(2) === 0 && made.articles.length > 0 ? pick(roll, made.articles) : null,
  })
  made.articles.push(id)
  await linkArticle(db, made, roll, id)
  for (let at = roll(4); at > 0; at -= 1) await addMadeUpClaim(db, made, roll, id)
  return id
}

/** Gives an article other things that it is about. */
export async function linkArticle(db: Db, made: Made, roll: Dice, articleId: number): Promise<void> {
  await db.articleCompany.deleteMany({ where: { articleId } })
  await db.articlePolicy.deleteMany({ where: { articleId } })
  await db.articleStory.deleteMany({ where: { articleId } })
  await db.articleCompany.createMany({
    data: some(roll, made.companies, 3).map((companyId) => ({ articleId, companyId })),
  })
  await db.articlePolicy.createMany({
    data: some(roll, made.policies, 2).map((policyId) => ({ articleId, policyId })),
  })
  await db.articleStory.createMany({
    data: some(roll, made.stories, 1).map((storyId) => ({ articleId, storyId })),
  })
  const tables = [
    ['ArticleTopic', 'topicId', made.topics],
    ['ArticlePerson', 'personId', made.people],
    ['ArticleAgency', 'agencyId', made.agencies],
  ] as const
  for (const [table, column, ids] of tables) {
    const insert = `INSERT INTO "${table}" ("articleId", "${column}") VALUES ($1, $2) ON CONFLICT DO NOTHING`
    if (roll(2) === 0) await db.$executeRawUnsafe(insert, articleId, pick(roll, ids))
  }
}

export async function addMadeUpClaim(db: Db, made: Made, roll: Dice, articleId: number): Promise<number> {
  const subject = roll(3)
  const id = await addClaim(db, articleId, {
    preferred: false,
    metricId: roll(2) === 0 ? pick(roll, made.metrics) : null,
    ...(subject === 0 ? { companyId: pick(roll, made.companies) } : {}),
    ...(subject === 1 ? { policyId: pick(roll, made.policies) } : {}),
    ...(roll(2) === 0 ? { month: pick(roll, ['2024-12', '2025-03', '2025-10']) } : {}),
    speakerCompanyId: pick(roll, [null, ...made.companies]),
    speakerPersonId: pick(roll, [null, ...made.people]),
    speakerAgencyId: pick(roll, [null, ...made.agencies]),
    flow: pick(roll, [null, null, ...flows]),
    basis: pick(roll, ['actual', 'forecast', 'target', 'rumour']),
    modality: pick(roll, ['did', 'will', 'may']),
    issuedOn: roll(3) === 0 ? someDay(roll) : null,
    standing: pick(roll, ['current', 'current', 'corrected', 'withdrawn']),
  })
  made.claims.push(id)
  return id
}

/** Says, or no longer says, that one claim has its figure from another. */
export async function linkClaims(db: Db, made: Made, roll: Dice): Promise<void> {
  const [fromId, toId] = [pick(roll, made.claims), pick(roll, made.claims)]
  if (fromId === toId) return
  const { count } = await db.claimLink.deleteMany({ where: { fromId, ...(roll(2) === 0 ? { toId } : {}) } })
  if (count === 0)
    await db.claimLink.create({ data: { fromId, toId, kind: roll(4) ? 'same_origin' : 'confirms' } })
}
