/** The figures that an article's claims stand beside: in the article itself, and in what readers see. */
import type { Prisma } from '../../prisma/generated/client.ts'
import { agrees } from '../claims/agree.ts'
import type { ClaimInput } from '../claims/schema.ts'
import { summarySelect, toSummary } from '../claims/view.ts'
import type { Tx } from '../db.ts'
import { shownClaim } from '../published.ts'
import { dayToDate } from '../time/partial-date.ts'
import { type Beside, besideOf, type Conflict, conflictKey, questionOf } from './conflicts.ts'

type Asked = { claim: ClaimInput; index: number; question: string }

/**
 * @param articleId null: a new article
 * @param claims the article's claims as they would be saved
 * @returns every pair that nobody has judged yet, in the order of the claims; at most 200
 */
export async function findConflicts(
  tx: Tx,
  articleId: number | null,
  claims: readonly ClaimInput[],
): Promise<Conflict[]> {
  const asked = claims.flatMap((claim, index): Asked[] => {
    const question = questionOf(claim)
    return question === null ? [] : [{ claim, index, question }]
  })
  // The order in which claims are saved: so a pair has the same name in the form and in what it sends.
  const saved = ({ claim }: Asked) => claim.id ?? Number.MAX_SAFE_INTEGER
  asked.sort((a, b) => saved(a) - saved(b))
  if (asked.length === 0) return []
  const slugs = [...new Set(asked.flatMap(({ claim }) => claim.metric ?? []))]
  const metrics = await tx.metric.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, unit: true },
  })
  const units = new Map(metrics.map(({ slug, unit }) => [slug, unit]))
  const beside = ({ claim, index }: Asked) => besideOf(claim, index, units.get(claim.metric ?? '') ?? '')
  const others = await othersOf(tx, articleId, asked)
  const judged = await judgedPairs(tx, claims)
  return asked
    .flatMap((one, at) => {
      const earlier = asked
        .slice(0, at)
        .filter(({ question }) => question === one.question)
        .map(beside)
      const own = beside(one)
      return [...earlier, ...(others.get(one.question) ?? [])].flatMap((first): Conflict[] => {
        if (judged.has(pairKey(own.id, first.id))) return []
        const differs = own.value.comparator === first.value.comparator && !agrees(own.value, first.value)
        const sameBasis = own.basis === first.basis
        if (!differs && !(sameBasis && own.preferred && first.preferred)) return []
        const key = conflictKey(one.question, own.value, first.id, first.value)
        return [{ key, own, first, differs, blocks: differs && sameBasis }]
      })
    })
    .slice(0, 200)
}

/** @returns the published figures of other articles, by what they answer, oldest first */
async function othersOf(tx: Tx, articleId: number | null, asked: readonly Asked[]) {
  const rows = await tx.claim.findMany({
    where: {
      AND: [shownClaim, { OR: asked.map(({ claim }) => sameQuestion(claim)) }],
      standing: 'current',
      ...(articleId === null ? {} : { articleId: { not: articleId } }),
    },
    orderBy: { id: 'asc' },
    take: 500,
    select: { ...summarySelect, passages: { take: 1, select: { quote: true } } },
  })
  const found = new Map<string, Beside[]>()
  for (const row of rows) {
    const { id, metric, subject, period, value, basis, modality, preferred, day, article } = toSummary(row)
    if (!metric || !value) continue
    const question = questionOf({
      metric: metric.slug,
      company: subject.type === 'company' ? subject.slug : null,
      country: subject.type === 'country' ? subject.code : null,
      policy: subject.type === 'policy' ? subject.slug : null,
      ...{ periodState: period.state, periodStart: period.start, periodEnd: period.end },
      ...{ isChange: value.isChange, standing: 'current' },
    })
    const { id: at, slug, headline } = article
    const shown = {
      id,
      index: null,
      value,
      basis,
      modality,
      preferred,
      day,
      article: { id: at, slug, headline },
    }
    const quote = row.passages[0]?.quote ?? null
    if (question) found.set(question, [...(found.get(question) ?? []), { ...shown, quote }])
  }
  return found
}

function sameQuestion(claim: ClaimInput): Prisma.ClaimWhereInput {
  const { metric, company, country, policy, periodStart, periodEnd, isChange } = claim
  return {
    ...{ periodState: 'known', isChange, country },
    metric: { slug: metric ?? '' },
    company: company === null ? null : { slug: company },
    policy: policy === null ? null : { slug: policy },
    periodStart: periodStart === null ? null : dayToDate(periodStart),
    periodEnd: periodEnd === null ? null : dayToDate(periodEnd),
  }
}

const pairKey = (one: number | null, other: number | null) =>
  one === null || other === null ? '' : one < other ? `${one} ${other}` : `${other} ${one}`

async function judgedPairs(tx: Tx, claims: readonly ClaimInput[]): Promise<Set<string>> {
  const ids = claims.flatMap(({ id }) => id ?? [])
  if (ids.length === 0) return new Set()
  const links = await tx.claimLink.findMany({
    where: { OR: [{ fromId: { in: ids } }, { toId: { in: ids } }] },
    select: { fromId: true, toId: true },
  })
  return new Set(links.map(({ fromId, toId }) => pairKey(fromId, toId)))
}
