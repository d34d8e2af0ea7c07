import { cache } from 'react'
import { db } from '@/lib/db.ts'
import { todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { getExplored } from '@/lib/metrics/explore/queries.ts'
import { parseExploreView } from '@/lib/metrics/explore/view.ts'
import { listPolicyMarks } from '@/lib/policies/queries.ts'
import { getTariff, listTariffs } from '@/lib/policies/tariffs.ts'

/** Everything a view of the explorer is drawn from. @param query as the address has it, once for a page and its head */
export const readExplore = cache(async (query: string) => {
  const asked = parseExploreView(new URLSearchParams(query))
  const [explored, marks, horizon, tariff, tariffs] = await Promise.all([
    getExplored(db(), asked),
    asked.series.length > 0 ? listPolicyMarks(db(), {}) : [],
    getHorizon(db()),
    asked.rate === null ? null : getTariff(db(), asked.rate),
    asked.series.length > 0 ? listTariffs(db()) : [],
  ])
  return {
    view: explored.view,
    explored,
    marks,
    tariff,
    tariffs,
    horizon: horizon?.seen ?? null,
    until: horizon?.seen ?? todayIn('UTC'),
  }
})

export type ExploreRead = Awaited<ReturnType<typeof readExplore>>
