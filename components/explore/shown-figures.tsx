import type { ReactNode } from 'react'
import { LinesFigure } from '@/components/charts/lines-figure.tsx'
import { SmallMultiples } from '@/components/charts/small-multiples.tsx'
import { RefusalNote } from '@/components/explore/refusal.tsx'
import { comparisonTitle, namedLines } from '@/components/explore/series-words.ts'
import { tariffUnder } from '@/components/policies/tariff-under.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { Explored } from '@/lib/metrics/explore/queries.ts'
import type { ExploreView } from '@/lib/metrics/explore/view.ts'
import type { Tariff } from '@/lib/policies/tariffs.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  explored: Explored
  view: ExploreView
  marks: PolicyMark[]
  tariff: Tariff | null
  /** The last day our sources see. */
  until: string
  locale: Locale
  /** Under the drawing: the ways to take it out. */
  out?: ReactNode
}

/** The series of a view on one pair of axes; where they do not compare, the reasons, and each on its own. */
export function ShownFigures({
  explored: { arranged, ways },
  view,
  marks,
  tariff,
  until,
  locale,
  out,
}: Props) {
  const { lines, refusals } = arranged
  if (lines.length === 0) return null
  const named = namedLines(lines, locale)
  const title = comparisonTitle(lines, locale)
  const under = tariff ? tariffUnder(tariff, locale) : undefined
  if (refusals.length === 0 && view.layout === 'one') {
    return (
      <LinesFigure
        locale={locale}
        title={title}
        lines={named}
        marks={marks}
        until={until}
        unitView={view.unit}
        under={under}
        out={out}
      />
    )
  }
  return (
    <>
      {refusals.length > 0 ? (
        <RefusalNote refusals={refusals} ways={ways} view={view} locale={locale} />
      ) : null}
      <SmallMultiples
        locale={locale}
        title={title}
        lines={named}
        until={until}
        sharedScale={refusals.length === 0}
        unitView={view.unit}
        under={under}
        out={out}
      />
    </>
  )
}
