/** A made-up handful of entries whose words tests look for. */
import type { Db } from '../../lib/db.ts'
import { readWords } from '../../lib/search/words.ts'
import { matching } from '../../lib/timeline/words/matching.ts'
import { addArticle, addClaim, addCompany, addMetric, addPolicy } from './rows.ts'

type Worded = Record<'truck' | 'quota' | 'toyota' | 'metric' | 'claim' | 'policy' | 'act', number>

/** @returns the ids of what was made; `made`: their names by entry; `found`: the names of the entries that hold words */
export async function addWorded(db: Db) {
  const made = new Map<string, string>()
  const article = async (name: string, data: Parameters<typeof addArticle>[2]): Promise<number> => {
    const { id } = await addArticle(db, '2025-06-01', data)
    made.set(`article:${id}`, name)
    return id
  }
  const truck = await article('truck', {
    headline: 'A light truck duty',
    summary: 'The truck is light. Chūbu plants build the RAV4.',
    summaryJa: 'トヨタのRAV4は中部で造る。自動車関税の話。',
  })
  const quota = await article('quota', {
    headline: 'Quotas for trucks',
    summary: 'Quota talk, light on detail.',
    summaryJa: '関税と自動車。日本車',
  })
  await article('draft', { headline: 'A light truck in draft', state: 'draft' })
  await article('reference', { headline: 'A light truck cited', kind: 'reference' })
  const toyota = await addCompany(db, 'toyota', 'Toyota Motor', { nameJa: 'トヨタ自動車' })
  const metric = await addMetric(db, 'us-exports', { name: 'Exports by sea', nameJa: '海上輸出' })
  const claim = await addClaim(db, quota, { metricId: metric, companyId: toyota, speaker: 'An envoy' })
  made.set(`claim:${claim}`, 'claim')
  const policy = await addPolicy(db, 'p', { name: 'Fictitious levy', nameJa: '架空の課徴金' })
  const { id: act } = await db.policyAct.create({
    data: {
      policyId: policy,
      key: 'k',
      kind: 'announced',
      side: 'US',
      on: new Date('2025-05-01'),
      text: 'It was announced.',
      citation: '90 FR 99999',
    },
  })
  made.set(`act:${act}`, 'act')
  const ids: Worded = { truck, quota, toyota, metric, claim, policy, act }
  const found = async (typed: string): Promise<string[]> => {
    const { article, act, claim } = await matching(db, readWords(typed))
    return Object.entries({ article, act, claim })
      .flatMap(([kind, ids]) => Array.from(ids, (id) => `${kind}:${id}`))
      .map((entry) => made.get(entry) ?? entry)
      .sort()
  }
  return { ids, made, article, found }
}
