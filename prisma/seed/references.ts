import type { Problem, SeedArticle, SeedData, SeedFile, SeedObservation, SeedStatement } from './schema.ts'

/** What the entries say of each other: names that exist, identities that are unique, quotes that stand. */

type Report = (file: SeedFile, entry: string, path: string, message: string) => void
type Slugged = { slug: string }

/** The text of an article's field as passages name it; undefined where there is no such field. */
export function fieldText(article: SeedArticle, field: string): string | undefined {
  const [kind, insightKey, part, leaf] = field.split(':')
  switch (kind) {
    case 'headline':
    case 'summary':
    case 'background':
    case 'summaryJa':
    case 'backgroundJa':
      return article[kind]
    case 'insight': {
      const insight = article.insights.find((i) => i.key === insightKey)
      return part === 'question' || part === 'questionJa' ? insight?.[part] : undefined
    }
    case 'point': {
      const point = article.insights.find((i) => i.key === insightKey)?.points.find((p) => p.key === part)
      const isLeaf = leaf === 'lead' || leaf === 'text' || leaf === 'leadJa' || leaf === 'textJa'
      return isLeaf ? point?.[leaf] : undefined
    }
    default:
      return undefined
  }
}

const occurrences = (whole: string, part: string) => whole.split(part).length - 1

function checkUnique(report: Report, file: SeedFile, values: (string | undefined)[], what: string) {
  const seen = new Set<string>()
  for (const value of values) {
    if (value === undefined) continue
    if (seen.has(value)) report(file, value, what, 'stands twice')
    seen.add(value)
  }
}

function checkPolicies(report: Report, data: SeedData, agencies: Set<string>) {
  for (const policy of data.policies) {
    const keys = new Set(policy.acts.map((act) => act.key))
    if (keys.size < policy.acts.length) report('policies', policy.slug, 'acts', 'two acts have one key')
    for (const [n, act] of policy.acts.entries()) {
      if (act.issuer && !agencies.has(act.issuer)) {
        report('policies', policy.slug, `acts.${n}.issuer`, `no agency "${act.issuer}"`)
      }
    }
    for (const [m, measure] of policy.measures.entries()) {
      for (const [n, interval] of measure.intervals.entries()) {
        for (const end of ['startedBy', 'endedBy'] as const) {
          const name = interval[end]
          if (name && !keys.has(name)) {
            report('policies', policy.slug, `measures.${m}.intervals.${n}.${end}`, `no act "${name}"`)
          }
        }
      }
    }
  }
}

function checkPassages(
  report: Report,
  article: SeedArticle | undefined,
  claim: SeedObservation | SeedStatement,
) {
  for (const [n, passage] of claim.passages.entries()) {
    const at = `passages.${n}`
    const whole = article && fieldText(article, passage.field)
    if (!whole) report('observations', claim.externalId, `${at}.field`, `no text "${passage.field}"`)
    else if (occurrences(whole, passage.quote) !== 1) {
      report('observations', claim.externalId, `${at}.quote`, 'does not stand once in that text')
    }
    if (passage.mark && occurrences(passage.quote, passage.mark) !== 1) {
      report('observations', claim.externalId, `${at}.mark`, 'does not stand once in the quote')
    }
  }
}

/** Everything in which the entries do not agree; empty when all is well. */
export function referenceProblems(data: SeedData): Problem[] {
  const problems: Problem[] = []
  const report: Report = (file, entry, path, message) => problems.push({ file, entry, path, message })
  const setOf = (list: Slugged[]) => new Set(list.map((entry) => entry.slug))
  const known = {
    source: setOf(data.sources),
    agency: setOf(data.agencies),
    topic: setOf(data.topics),
    company: setOf(data.companies),
    person: setOf(data.people),
    metric: setOf(data.metrics),
    policy: setOf(data.policies),
    story: setOf(data.stories),
    article: setOf(data.articles),
  }
  const claims = [...data.observations, ...data.statements]
  const identities = new Set(claims.map((claim) => claim.externalId))
  const refer = (file: SeedFile, entry: string, path: string, kind: keyof typeof known, slug?: string) => {
    if (slug !== undefined && !known[kind].has(slug)) report(file, entry, path, `no ${kind} "${slug}"`)
  }
  const referAll = (
    file: SeedFile,
    entry: string,
    path: string,
    kind: keyof typeof known,
    slugs: string[],
  ) => {
    for (const [n, slug] of slugs.entries()) refer(file, entry, `${path}.${n}`, kind, slug)
  }

  for (const file of ['sources', 'agencies', 'topics', 'companies', 'people', 'metrics'] as const) {
    checkUnique(
      report,
      file,
      data[file].map((entry) => entry.slug),
      'slug',
    )
  }
  for (const file of ['policies', 'stories', 'articles'] as const) {
    checkUnique(
      report,
      file,
      data[file].map((entry) => entry.slug),
      'slug',
    )
  }
  checkUnique(
    report,
    'articles',
    data.articles.map((article) => article.canonicalUrl),
    'canonicalUrl',
  )
  checkUnique(
    report,
    'observations',
    claims.map((claim) => claim.externalId),
    'externalId',
  )
  checkPolicies(report, data, known.agency)

  for (const company of data.companies) {
    refer('companies', company.slug, 'parent', 'company', company.parent)
    for (const [n, executive] of company.executives.entries()) {
      refer('companies', company.slug, `executives.${n}.person`, 'person', executive.person)
    }
  }
  for (const person of data.people) {
    for (const [n, role] of person.roles.entries()) {
      refer('people', person.slug, `roles.${n}.company`, 'company', role.company)
      refer('people', person.slug, `roles.${n}.agency`, 'agency', role.agency)
    }
  }
  for (const story of data.stories) {
    referAll('stories', story.slug, 'policies', 'policy', story.policies)
    referAll('stories', story.slug, 'companies', 'company', story.companies)
    referAll('stories', story.slug, 'metrics', 'metric', story.metrics)
  }
  for (const article of data.articles) {
    const entry = article.slug
    refer('articles', entry, 'source', 'source', article.source)
    refer('articles', entry, 'originSource', 'source', article.originSource)
    referAll('articles', entry, 'companies', 'company', article.companies)
    referAll('articles', entry, 'people', 'person', article.people)
    referAll('articles', entry, 'agencies', 'agency', article.agencies)
    referAll('articles', entry, 'topics', 'topic', article.topics)
    referAll('articles', entry, 'policies', 'policy', article.policies)
    referAll('articles', entry, 'stories', 'story', article.stories)
    referAll('articles', entry, 'metrics', 'metric', article.metrics)
  }
  const articles = new Map(data.articles.map((article) => [article.slug, article]))
  for (const claim of claims) {
    const entry = claim.externalId
    refer('observations', entry, 'article', 'article', claim.article)
    if ('metric' in claim) refer('observations', entry, 'metric', 'metric', claim.metric)
    refer('observations', entry, 'company', 'company', claim.company)
    refer('observations', entry, 'policy', 'policy', claim.policy)
    refer('observations', entry, 'speakerPerson', 'person', claim.speakerPerson)
    refer('observations', entry, 'speakerCompany', 'company', claim.speakerCompany)
    refer('observations', entry, 'speakerAgency', 'agency', claim.speakerAgency)
    checkPassages(report, articles.get(claim.article), claim)
  }
  for (const [n, link] of data.links.entries()) {
    for (const end of ['from', 'to'] as const) {
      if (!identities.has(link[end])) report('observations', `links.${n}`, end, `no claim "${link[end]}"`)
    }
  }
  return problems
}
