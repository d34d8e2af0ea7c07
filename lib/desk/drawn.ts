/** Which read figures another article already gives as the one to draw. */

import { figureKey } from '../claims/rules.ts'
import type { Db } from '../db.ts'
import { dateToDay } from '../time/partial-date.ts'

export type Figure = {
  metric: string | null
  company: string | null
  country: string | null
  policy: string | null
  periodStart: string | null
  periodEnd: string | null
  basis: string
  isChange: boolean
}

const current = { preferred: true, standing: 'current' } as const

/** @returns by place in `figures`, the headline of the article with the preferred figure of the same thing and period */
export async function drawnElsewhere(db: Db, figures: readonly Figure[]): Promise<Record<number, string>> {
  const metrics = [...new Set(figures.flatMap(({ metric }) => metric ?? []))]
  if (metrics.length === 0) return {}
  const slug = { select: { slug: true } } as const
  const rows = await db.claim.findMany({
    where: { ...current, periodState: 'known', metric: { slug: { in: metrics } } },
    select: {
      ...{ metric: slug, company: slug, policy: slug, country: true, basis: true, isChange: true },
      ...{ periodStart: true, periodEnd: true, article: { select: { headline: true } } },
    },
  })
  const keyOf = (figure: Figure) => figureKey({ ...figure, ...current, periodState: 'known' })
  const held = new Map(
    rows.map((row) => [
      keyOf({
        ...{ country: row.country, basis: row.basis, isChange: row.isChange },
        metric: row.metric?.slug ?? null,
        company: row.company?.slug ?? null,
        policy: row.policy?.slug ?? null,
        periodStart: row.periodStart && dateToDay(row.periodStart),
        periodEnd: row.periodEnd && dateToDay(row.periodEnd),
      }),
      row.article.headline,
    ]),
  )
  return Object.fromEntries(
    figures.flatMap((figure, at) => {
      const dated = figure.periodStart !== null || figure.periodEnd !== null
      const headline = dated ? held.get(keyOf(figure)) : undefined
      return headline === undefined ? [] : [[at, headline]]
    }),
  )
}
