/** Rows for tests of what is read, written straight through Prisma: as short as the constraints allow. */

import type { Db } from '../../lib/db.ts'
import type { Prisma } from '../../prisma/generated/client.ts'

let made = 0
const next = (name: string) => {
  made += 1
  return `${name}-${made}`
}

export async function addSource(db: Db, name = next('source')): Promise<number> {
  return (await db.source.create({ data: { slug: name.toLowerCase(), name } })).id
}

/** A published news article of a day, by default of its own source. */
export async function addArticle(
  db: Db,
  on: string | null,
  data: Partial<Prisma.ArticleUncheckedCreateInput> = {},
): Promise<{ id: number; slug: string }> {
  const slug = next('article')
  return db.article.create({
    data: {
      slug,
      headline: `Headline of ${slug}`,
      state: 'published',
      publishedAt: on && new Date(`${on}T00:00:00Z`),
      publishedPrecision: on === null ? null : 'day',
      ...data,
      sourceId: data.sourceId ?? (await addSource(db)),
    },
    select: { id: true, slug: true },
  })
}

export async function addCompany(
  db: Db,
  slug: string,
  name: string,
  data: Partial<Prisma.CompanyUncheckedCreateInput> = {},
): Promise<number> {
  const names = { name, nameJa: name, shortName: name, shortNameJa: name }
  return (await db.company.create({ data: { slug, ...names, kind: 'automaker', country: 'JP', ...data } })).id
}

export async function addPolicy(
  db: Db,
  slug: string,
  data: Partial<Prisma.PolicyUncheckedCreateInput> = {},
): Promise<number> {
  const base = { name: slug, nameJa: slug, summary: slug, statusAsOf: '2026-03' }
  return (
    await db.policy.create({
      data: { slug, ...base, jurisdiction: 'US', instrument: 'tariff', ...data },
    })
  ).id
}

export async function addMetric(
  db: Db,
  slug: string,
  data: Partial<Prisma.MetricUncheckedCreateInput> = {},
): Promise<number> {
  const base = { name: slug, nameJa: slug, unit: '{vehicle}', usualPeriod: 'month', definition: slug }
  return (await db.metric.create({ data: { slug, ...base, kind: 'level', ...data } })).id
}

/** A cited figure, or a statement when no metric is given. */
export async function addClaim(
  db: Db,
  articleId: number,
  data: Partial<Prisma.ClaimUncheckedCreateInput> & { month?: string },
): Promise<number> {
  const { month, ...rest } = data
  const end = month && new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
  const figure = rest.metricId ? { point: '1' } : { statement: 'Something was said.' }
  const subject = rest.companyId || rest.policyId ? {} : { country: 'JP' }
  const period = month
    ? { periodState: 'known' as const, periodStart: new Date(`${month}-01T00:00:00Z`), periodEnd: end }
    : {}
  return (
    await db.claim.create({
      data: {
        articleId,
        evidence: 'citation',
        basis: 'actual',
        modality: 'did',
        ...figure,
        ...subject,
        ...period,
        ...rest,
      },
    })
  ).id
}
