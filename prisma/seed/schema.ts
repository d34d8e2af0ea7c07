import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { article } from './articles.ts'
import { claimLink, observation, statement } from './claims.ts'
import { policy } from './policies.ts'
import { referenceProblems } from './references.ts'
import { agency, company, metric, person, source, story, topic } from './things.ts'

const coverage = z.string()

/** Each seed file and its lists. Names and values are those of schema.prisma. */
const factBase = z.strictObject({
  sources: z.strictObject({ coverage, sources: z.array(source) }),
  agencies: z.strictObject({ coverage, agencies: z.array(agency) }),
  topics: z.strictObject({ coverage, topics: z.array(topic) }),
  companies: z.strictObject({ coverage, companies: z.array(company) }),
  people: z.strictObject({ coverage, people: z.array(person) }),
  metrics: z.strictObject({ coverage, metrics: z.array(metric) }),
  policies: z.strictObject({ coverage, policies: z.array(policy) }),
  stories: z.strictObject({ coverage, stories: z.array(story) }),
  articles: z.strictObject({ coverage, articles: z.array(article) }),
  observations: z.strictObject({
    coverage,
    observations: z.array(observation),
    statements: z.array(statement),
    links: z.array(claimLink),
  }),
})

export const seedFiles = factBase.keyof().options
export type SeedFile = (typeof seedFiles)[number]
export type SeedSource = z.output<typeof source>
export type SeedAgency = z.output<typeof agency>
export type SeedTopic = z.output<typeof topic>
export type SeedCompany = z.output<typeof company>
export type SeedPerson = z.output<typeof person>
export type SeedMetric = z.output<typeof metric>
export type SeedPolicy = z.output<typeof policy>
export type SeedStory = z.output<typeof story>
export type SeedArticle = z.output<typeof article>
export type SeedObservation = z.output<typeof observation>
export type SeedStatement = z.output<typeof statement>
export type SeedLink = z.output<typeof claimLink>

export type SeedData = {
  sources: SeedSource[]
  agencies: SeedAgency[]
  topics: SeedTopic[]
  companies: SeedCompany[]
  people: SeedPerson[]
  metrics: SeedMetric[]
  policies: SeedPolicy[]
  stories: SeedStory[]
  articles: SeedArticle[]
  observations: SeedObservation[]
  statements: SeedStatement[]
  links: SeedLink[]
}

/** One thing wrong: where (`acts.0.on` of the entry `us-chicken-tax`) and what. */
export type Problem = { file: SeedFile; entry: string; path: string; message: string }

const SHOWN = 5

/** The JSON text of one seed file as a value; throws if it is not JSON. */
export function readSeedFile(file: SeedFile): unknown {
  return JSON.parse(readFileSync(new URL(`./${file}.json`, import.meta.url), 'utf8'))
}

const named = z.union([z.object({ slug: z.string() }), z.object({ externalId: z.string() })])

/** The slug (or external id) of the entry an issue is about; its place where it has none. */
function entryName(content: unknown, list: string, index: number): string {
  const entries = z.record(z.string(), z.unknown()).safeParse(content).data?.[list]
  const entry = Array.isArray(entries) ? named.safeParse(entries[index]).data : undefined
  if (!entry) return `${list}.${index}`
  return 'slug' in entry ? entry.slug : entry.externalId
}

function shapeProblem(contents: Record<SeedFile, unknown>, issue: z.core.$ZodIssue): Problem {
  const [file, list, index, ...path] = issue.path.map(String)
  const name = factBase.keyof().parse(file)
  if (list === undefined || index === undefined) {
    return { file: name, entry: '', path: list ?? '', message: issue.message }
  }
  const entry = entryName(contents[name], list, Number(index))
  return { file: name, entry, path: path.join('.'), message: issue.message }
}

function refusal(problems: Problem[]): Error {
  const lines = problems
    .slice(0, SHOWN)
    .map((p) => `prisma/seed/${p.file}.json › ${[p.entry, p.path].filter(Boolean).join(' › ')}: ${p.message}`)
  if (problems.length > SHOWN) lines.push(`… and ${problems.length - SHOWN} more`)
  return new Error(lines.join('\n'))
}

/**
 * The whole fact base, checked. `read` gives the content of a file (the ones beside this module, unless
 * told). Throws an Error that names file, entry and field of what is wrong: shapes first, then what the
 * entries say of each other.
 */
export function parseSeed(read: (file: SeedFile) => unknown = readSeedFile): SeedData {
  const contents = Object.fromEntries(seedFiles.map((file) => [file, read(file)])) as Record<
    SeedFile,
    unknown
  >
  const shaped = factBase.safeParse(contents)
  if (!shaped.success) throw refusal(shaped.error.issues.map((issue) => shapeProblem(contents, issue)))
  const { observations, statements, links } = shaped.data.observations
  const data: SeedData = {
    sources: shaped.data.sources.sources,
    agencies: shaped.data.agencies.agencies,
    topics: shaped.data.topics.topics,
    companies: shaped.data.companies.companies,
    people: shaped.data.people.people,
    metrics: shaped.data.metrics.metrics,
    policies: shaped.data.policies.policies,
    stories: shaped.data.stories.stories,
    articles: shaped.data.articles.articles,
    observations,
    statements,
    links,
  }
  const problems = referenceProblems(data)
  if (problems.length > 0) throw refusal(problems)
  return data
}
