import { ActLegend } from '@/components/charts/act-legend.tsx'
import { placeActs } from '@/components/charts/act-marks.ts'
import { timelineHref } from '@/components/timeline/filters.ts'
import { AxisLayer } from '@/components/timeline/overview/axis-layer.tsx'
import { BinTable } from '@/components/timeline/overview/bin-table.tsx'
import {
  axisTicks,
  binLabel,
  bulkFrom,
  type Columns,
  columnsOf,
  placeOf,
  spanOf,
} from '@/components/timeline/overview/bins.ts'
import { RangePicker } from '@/components/timeline/overview/range-picker.tsx'
import { StillColumns } from '@/components/timeline/overview/still-columns.tsx'
import { tones } from '@/components/timeline/overview/tones.ts'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'
import { entryKinds } from '@/lib/timeline/filters.ts'
import { binEnd, binsWithin, unitFor } from '@/lib/timeline/overview.ts'
import type { Selection } from '@/lib/timeline/selection.ts'
import { printView, type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = {
  view: TimelineView
  /** What the view selects without its range. */
  whole: Selection
  /** The acts to mark. */
  marks: PolicyMark[]
  locale: Locale
}

const height = 136
const plot = { top: 30, bottom: height - 24 }
const stripHeight = 30

/** Act numbers take two lines at most: what stands too close is left to the list, the least weighty first. */
function twoRows(marks: PolicyMark[], span: [number, number], locale: Locale) {
  for (let limit = 7; ; limit -= 1) {
    const placed = placeActs(marks, span, locale, limit)
    if (limit === 1 || placed.acts.every(({ row }) => row < 2)) return placed
  }
}

/**
 * Entries over time: the columns of the range (or of everything) above, the whole record as a strip below it where a range is
 * chosen. Dragging, or moving the two ends by keys, chooses a range; each period is a link in the table.
 */
export function Overview({ view, whole, marks, locale }: Props) {
  const t = translator(locale, 'overview')
  if (!whole.span) return null
  const { first, last } = whole.span
  const stripUnit = unitFor({ first, last })
  const all = whole.histogram(stripUnit)
  const ranged = view.from !== null || view.to !== null
  const begin = ranged ? view.from : bulkFrom(all)
  const from = begin && begin > first ? begin : first
  const to = view.to && view.to < last ? view.to : last
  const unit = from <= to ? unitFor({ first: from, last: to }) : unitFor({ first, last })
  const inside = whole.histogram(unit).filter(({ start }) => start <= to && binEnd(start, unit) >= from)
  const columns = columnsOf(inside, unit)
  const strip = columns === null || from !== first || to !== last ? columnsOf(all, stripUnit) : null
  const shown = columns ?? strip
  if (!shown) return null
  const span = spanOf(shown)
  const { acts, omitted } = twoRows(marks, span, locale)
  const unranged = withView(view, { from: null, to: null })
  return (
    <section aria-labelledby="overview-title" className="@container mb-4" data-print="no">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <h2 id="overview-title" className="font-semibold">
          {t('title', { unit: t(`unit.${shown.unit}`) })}{' '}
          <span className="font-normal text-muted">
            {formatDay(shown === columns ? from : first, locale, 'short')} –{' '}
            {formatDay(shown === columns ? to : last, locale, 'short')}
          </span>
        </h2>
        <ul className="flex flex-wrap gap-x-3 text-muted" aria-label={t('legend')}>
          {entryKinds.map((kind) => (
            <li key={kind} className="flex items-center gap-1.5">
              <span
                className="size-2.5"
                style={{ background: tones[kind].fill, opacity: tones[kind].opacity }}
              />
              {t(`kind.${kind}`)}
            </li>
          ))}
          <li>{t('most', { count: shown.most })}</li>
        </ul>
      </div>
      <div className="relative mx-2 mt-1 sm:mx-0">
        {picker(shown, shown === columns ? null : chosenIn(shown, view), height, plot)}
        <AxisLayer
          ticks={axisTicks(shown, locale)}
          acts={acts.map((act) => ({ ...act, at: placeOf(act.at, shown) }))}
          plot={plot}
        />
      </div>
      {strip && strip !== shown ? (
        <div className="relative mx-2 mt-1 sm:mx-0">
          {picker(strip, chosenIn(strip, view), stripHeight, { top: 2, bottom: stripHeight - 2 })}
        </div>
      ) : null}
      <div className="flex flex-wrap items-baseline gap-x-5 text-sm">
        {ranged ? (
          <TextLink href={timelineHref(unranged, locale)} className="py-1 underline">
            {t('all', { from: formatDay(first, locale, 'short'), to: formatDay(last, locale, 'short') })}
          </TextLink>
        ) : null}
        <Disclosure summary={t('table')}>
          <BinTable columns={shown} view={view} locale={locale} />
        </Disclosure>
        <ActLegend acts={acts} omitted={omitted} locale={locale} open={false} />
      </div>
    </section>
  )

  function picker(
    of: Columns,
    chosen: ReturnType<typeof chosenIn>,
    tall: number,
    at: { top: number; bottom: number },
  ) {
    const [before = '', after = ''] = printView(withView(view, { from: '0001-01-01', to: null })).split(
      'from=0001-01-01',
    )
    return (
      <RangePicker
        bins={of.bins.map(({ start }) => {
          const end = binEnd(start, of.unit)
          return {
            from: start,
            to: end,
            first: formatDay(start, locale, 'short'),
            last: formatDay(end, locale, 'short'),
          }
        })}
        chosen={chosen}
        address={{
          path: localePath(locale, '/timeline'),
          before: before.replace(/&$/, ''),
          after: after.replace(/^&/, ''),
          from: view.from,
          to: view.to,
        }}
        words={{ from: t('from'), to: t('to'), choose: t('choose') }}
        columns={{
          rows: of.bins.map(({ start, ...counts }) => ({
            key: start,
            label: binLabel(start, of.unit, locale),
            says: t('says', counts),
            ...counts,
          })),
          most: of.most,
          height: tall,
          plot: at,
        }}
      >
        <StillColumns columns={of} plot={at} />
      </RangePicker>
    )
  }
}

/** The columns that a view's range touches; null where it touches none or has none. */
function chosenIn({ bins, unit }: Columns, { from, to }: TimelineView): { from: number; to: number } | null {
  const touched = from === null && to === null ? null : binsWithin(bins, unit, { from, to })
  return touched && { from: touched[0], to: touched[1] }
}
