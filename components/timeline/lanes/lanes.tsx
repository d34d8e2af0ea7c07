import type { ReactNode } from 'react'
import { timelineHref } from '@/components/timeline/filters.ts'
import { LaneAxis, LaneGrid } from '@/components/timeline/lanes/lane-axis.tsx'
import { LaneLegend } from '@/components/timeline/lanes/lane-legend.tsx'
import { LaneMarks, type Marked } from '@/components/timeline/lanes/lane-marks.tsx'
import { tellAct, tellEntry } from '@/components/timeline/lanes/lane-words.ts'
import { LanesKeys } from '@/components/timeline/lanes/lanes-keys.tsx'
import { PolicyBars } from '@/components/timeline/lanes/policy-bars.tsx'
import { ZoomLinks } from '@/components/timeline/lanes/zoom-links.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { formatDay, shiftDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Named } from '@/lib/named.ts'
import { zoneOfClock } from '@/lib/timeline/clocks.ts'
import type { Placed } from '@/lib/timeline/lanes/clusters.ts'
import { type EntryLane, loadLanes, type PolicyLane } from '@/lib/timeline/lanes/queries.ts'
import {
  dayStart,
  daysBetween,
  extentOf,
  placeIn,
  type Window,
  washington,
} from '@/lib/timeline/lanes/window.ts'
import type { Selection } from '@/lib/timeline/selection.ts'
import type { Facets } from '@/lib/timeline/types.ts'
import { type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = {
  view: TimelineView
  /** What the view selects, and what it would without its range. */
  selection: Selection
  whole: Selection
  facets: Facets
  /** The day to which the record reaches. */
  horizon: string
  locale: Locale
}

/** A view of the timeline over time: its policies as bars, its companies and stories as lanes of entries. */
export async function Lanes({ view, selection, whole, facets, horizon, locale }: Props) {
  const t = translator(locale, 'lanes')
  const zone = zoneOfClock(view.clock)
  const lanes = await loadLanes(db(), { view, selection, whole, facets, horizon, zone })
  const { window } = lanes
  const last = view.asof ?? horizon
  const shared = { view, window, zone, locale }
  const short = (day: string) => formatDay(day, locale, 'short')
  const empty = lanes.policies.length + lanes.companies.length + lanes.stories.length === 0
  return (
    <section
      aria-labelledby="lanes-title"
      id="timeline-lanes"
      data-start={window.start}
      data-end={window.end}
      data-address={timelineHref(withView(view, { from: '1900-01-01', to: '2099-12-31' }), locale)}
    >
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="lanes-title" className="font-semibold text-sm">
          {t('title')}{' '}
          <span className="font-normal text-muted">
            {t('range', { from: short(window.from), to: short(window.to) })}
          </span>
        </h2>
        <ZoomLinks view={view} range={window} locale={locale} />
      </div>
      <LaneLegend hours={window.hours} locale={locale} />
      {empty ? (
        <p className="my-4 text-muted">{t('none')}</p>
      ) : (
        <div id="lanes-scroll" tabIndex={-1} className="relative overflow-x-auto">
          <div className="relative min-w-[41.5rem] md:min-w-[52rem] xl:min-w-0">
            <div className="absolute inset-y-0 right-3 left-3 md:left-[11.75rem]">
              <LaneGrid
                window={window}
                zone={zone}
                recordEnd={dayStart(shiftDay(last, 1), washington)}
                beyond={t(view.asof === null ? 'beyond' : 'asOf', { date: short(last) })}
              />
            </div>
            <div className="relative pr-3 pl-3 md:pl-[11.75rem]">
              <LaneAxis window={window} zone={zone} locale={locale} />
            </div>
            <Group title={t('policies')} more={lanes.more.policy} locale={locale}>
              {lanes.policies.map((lane) => (
                <PolicyRow key={lane.policy.slug} lane={lane} {...shared} />
              ))}
            </Group>
            <Group title={t('companies')} more={lanes.more.company} locale={locale}>
              {lanes.companies.map((lane) => (
                <EntryRow key={lane.named.slug} lane={lane} {...shared} />
              ))}
            </Group>
            <Group title={t('stories')} more={lanes.more.story} locale={locale}>
              {lanes.stories.map((lane) => (
                <EntryRow key={lane.named.slug} lane={lane} {...shared} />
              ))}
            </Group>
          </div>
        </div>
      )}
      <LanesKeys hint={t('keys')} />
    </section>
  )
}

type GroupProps = { title: string; more: number; locale: Locale; children: ReactNode[] }

function Group({ title, more, locale, children }: GroupProps) {
  if (children.length === 0) return null
  return (
    <div className="relative">
      <h3 className="kicker sticky left-0 w-fit bg-paper pt-3 pr-2">{title}</h3>
      {children}
      {more > 0 ? (
        <p className="sticky left-0 w-fit max-w-[20rem] bg-paper py-1 text-muted text-sm md:max-w-none">
          {translator(locale, 'lanes')('more', { count: more })}
        </p>
      ) : null}
    </div>
  )
}

type Shared = { view: TimelineView; window: Window; zone: string | null; locale: Locale }
type RowProps = { named: Named; folder: string; count: number | null; locale: Locale; children: ReactNode }

/** A lane's name, beside it or, on a narrow screen, above; it stays while the lane is scrolled. */
function Row({ named, folder, count, locale, children }: RowProps) {
  const t = translator(locale, 'lanes')
  return (
    <div
      data-lane
      className="relative break-inside-avoid border-rule border-b py-1 md:grid md:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <h4 className="sticky left-0 z-20 flex w-fit min-w-0 max-w-[20rem] items-baseline gap-2 bg-paper pr-2 text-sm leading-6 md:w-auto md:leading-snug">
        <TextLink
          href={localePath(locale, `/${folder}/${named.slug}`)}
          className="line-clamp-1 min-h-6 underline decoration-rule md:line-clamp-2"
          lang={pickedLang(locale, named.nameJa)}
        >
          {pick(locale, named.name, named.nameJa)}
        </TextLink>
        {count === null ? null : <span className="text-muted">{t('count', { count })}</span>}
      </h4>
      <div className="relative mx-3">{children}</div>
    </div>
  )
}

function PolicyRow({ lane, view, window, zone, locale }: Shared & { lane: PolicyLane }) {
  const t = translator(locale, 'lanes')
  const { policy, acts } = lane
  const name = pick(locale, policy.name, policy.nameJa)
  const marks = acts.map((act): Placed<Marked> => {
    const told = tellAct(act, policy, view.clock, locale)
    return placed(window, extentOf(act), zone, { told, count: 1 })
  })
  return (
    <Row named={policy} folder="policies" count={null} locale={locale}>
      <PolicyBars
        lane={lane}
        jurisdiction={lane.jurisdiction}
        window={window}
        label={t('statusOf', { name })}
        locale={locale}
      />
      <LaneMarks
        marks={marks}
        label={t('actsOf', { name })}
        {...links(view, { policy: [policy.slug], kind: ['act'] }, locale)}
      />
    </Row>
  )
}

function EntryRow({ lane, view, window, zone, locale }: Shared & { lane: EntryLane }) {
  const t = translator(locale, 'lanes')
  const { named, name, total } = lane
  const marks = lane.entries.map(({ entry, count, start, end }): Placed<Marked> => {
    const told = entry && tellEntry(entry, view.clock, locale)
    return placed(window, { start, end }, zone, { told, count })
  })
  const label = t('entriesOf', { name: pick(locale, named.name, named.nameJa), count: total })
  return (
    <Row named={named} folder={name === 'company' ? 'companies' : 'stories'} count={total} locale={locale}>
      <LaneMarks marks={marks} label={label} {...links(view, { [name]: [named.slug] }, locale)} />
    </Row>
  )
}

const placed = (
  window: Window,
  extent: { start: number; end: number },
  zone: string | null,
  mark: Omit<Marked, 'first' | 'last'>,
): Placed<Marked> => {
  const { from, to } = daysBetween(extent.start, extent.end, zone)
  return {
    start: placeIn(window, extent.start),
    end: placeIn(window, extent.end),
    entry: { ...mark, first: from, last: to },
  }
}

/** Where several entries lead: into their days, and when it is one day, to the stream of it. */
function links(view: TimelineView, only: Partial<TimelineView>, locale: Locale) {
  const short = (day: string) => formatDay(day, locale, 'short')
  return {
    locale,
    hrefOf: (from: string, to: string) =>
      timelineHref(withView(view, { ...only, from, to, show: from === to ? 'stream' : 'lanes' }), locale),
    spanOf: (from: string, to: string) =>
      from === to ? short(from) : translator(locale, 'lanes')('range', { from: short(from), to: short(to) }),
  }
}
