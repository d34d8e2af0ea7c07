/** How the claims of an article bear on others, as the desk edits it. */
import type { Prisma } from '../../prisma/generated/client.ts'
import type { ClaimLinkKind } from '../../prisma/generated/enums.ts'
import type { Db } from '../db.ts'

/** A claim in one line, with what tells it from its like. */
export type ClaimLine = {
  id: number
  articleId: number
  value: string
  what: string
  subject: string
  period: string | null
  article: string
}
export type LinkRow = { id: number; kind: ClaimLinkKind; from: ClaimLine; to: ClaimLine; note: string | null }
export type ClaimLinks = { own: ClaimLine[]; others: ClaimLine[]; links: LinkRow[] }

const shape = {
  ...{ id: true, articleId: true, low: true, point: true, high: true, decimals: true },
  ...{ statement: true, country: true, periodStart: true, metricId: true, companyId: true, policyId: true },
  metric: { select: { name: true } },
  company: { select: { shortName: true } },
  policy: { select: { name: true } },
  article: { select: { slug: true } },
} as const satisfies Prisma.ClaimSelect
type Found = Prisma.ClaimGetPayload<{ select: typeof shape }>

const lineOf = (claim: Found): ClaimLine => ({
  id: claim.id,
  articleId: claim.articleId,
  value: [claim.low, claim.point, claim.high].flatMap((one) => one?.toFixed(claim.decimals) ?? []).join('–'),
  what: claim.metric?.name ?? claim.statement ?? '',
  subject: claim.company?.shortName ?? claim.policy?.name ?? claim.country ?? '',
  period: claim.periodStart?.toISOString().slice(0, 10) ?? null,
  article: claim.article.slug,
})

/**
 * @returns the article's claims, those of other articles that they could bear on (the same metric, company
 * or policy; at most 300, newest first), and the links there are
 */
export async function listClaimLinks(db: Db, articleId: number): Promise<ClaimLinks> {
  const own = await db.claim.findMany({ where: { articleId }, select: shape, orderBy: { id: 'asc' } })
  const ids = (name: 'metricId' | 'companyId' | 'policyId') => own.flatMap((claim) => claim[name] ?? [])
  const [others, links] = await Promise.all([
    db.claim.findMany({
      where: {
        articleId: { not: articleId },
        OR: [
          { metricId: { in: ids('metricId') } },
          { companyId: { in: ids('companyId') } },
          { policyId: { in: ids('policyId') } },
        ],
      },
      select: shape,
      orderBy: { id: 'desc' },
      take: 300,
    }),
    db.claimLink.findMany({
      where: { OR: [{ from: { articleId } }, { to: { articleId } }] },
      orderBy: { id: 'asc' },
      include: { from: { select: shape }, to: { select: shape } },
    }),
  ])
  return {
    own: own.map(lineOf),
    others: others.map(lineOf),
    links: links.map(({ id, kind, note, from, to }) => ({
      id,
      kind,
      note,
      from: lineOf(from),
      to: lineOf(to),
    })),
  }
}
