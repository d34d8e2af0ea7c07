/** Pure: what an address asks of the figures it shows, on a metric's page and in the explorer. */
import { readDay, readOne } from './view-fields.ts'

/** absolute: as published; index: the first common period is 100; yoy: change on the same period a year before. */
export const scales = ['absolute', 'index', 'yoy'] as const
export type Scale = (typeof scales)[number]

/** In what the value axis counts. auto: as fits the figures. */
export const axisUnits = ['auto', 'one', 'thousand', 'million', 'billion'] as const
export type AxisUnit = (typeof axisUnits)[number]

/** given: periods as published; calendar, fiscal: years of that kind, also added up from complete parts. */
export const calendars = ['given', 'calendar', 'fiscal'] as const
export type CalendarChoice = (typeof calendars)[number]

/** How figures are shown, wherever they are. `from`, `to`: ISO 8601 as exact as asked (2025, 2025-04, 2025-04-01), both inclusive. */
export type FiguresView = {
  from: string | null
  to: string | null
  scale: Scale
  unit: AxisUnit
  calendar: CalendarChoice
  /** The rate to draw under the figures: `<policy>.<measure>`. */
  rate: string | null
}

/** A metric's page. `subject`: as SeriesId has it, null for all; `length`: a DurationKind, null for the best. */
export type MetricPageView = FiguresView & { subject: string | null; length: string | null }

export const emptyFiguresView: FiguresView = {
  from: null,
  to: null,
  scale: 'absolute',
  unit: 'auto',
  calendar: 'given',
  rate: null,
}

const figuresViewNames = ['from', 'to', 'scale', 'unit', 'calendar', 'rate'] as const
/** The parameters a metric's page knows. */
export const metricViewNames: readonly string[] = ['subject', 'length', ...figuresViewNames]
/** The parameters the explorer knows. */
export const exploreViewNames: readonly string[] = ['s', 'layout', 'who', 'what', 'way', ...figuresViewNames]

/** Reads what a person may have typed: whatever is nonsense is left out. */
export function parseFiguresView(search: URLSearchParams): FiguresView {
  const [from, to] = [readDay(search.get('from')), readDay(search.get('to'))]
  const turned = from !== null && to !== null && from > to && !from.startsWith(to)
  return {
    from: turned ? to : from,
    to: turned ? from : to,
    scale: readOne(search.get('scale'), scales) ?? 'absolute',
    unit: readOne(search.get('unit'), axisUnits) ?? 'auto',
    calendar: readOne(search.get('calendar'), calendars) ?? 'given',
    rate: /^[a-z0-9-]{1,100}\.[a-z0-9-]{1,100}$/.exec(search.get('rate') ?? '')?.[0] ?? null,
  }
}

export function parseMetricView(search: URLSearchParams): MetricPageView {
  return {
    ...parseFiguresView(search),
    subject: /^(?:[A-Z]{2}|(?:policy~)?[a-z0-9-]{1,100})$/.exec(search.get('subject') ?? '')?.[0] ?? null,
    length: /^[a-z_]{1,30}(?::\d{1,4}[md])?$/.exec(search.get('length') ?? '')?.[0] ?? null,
  }
}

const figuresPairs = (view: FiguresView): [string, string][] =>
  Object.entries({
    from: view.from,
    to: view.to,
    scale: view.scale === 'absolute' ? null : view.scale,
    unit: view.unit === 'auto' ? null : view.unit,
    calendar: view.calendar === 'given' ? null : view.calendar,
    rate: view.rate,
  }).filter((pair): pair is [string, string] => pair[1] !== null)

/** The one query string of a view, without "?"; '' for the page as it is. `first`: what a page has of its own. */
export function printFiguresView(view: FiguresView, first: [string, string | null][] = []): string {
  const own = first.filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '')
  return new URLSearchParams([...own, ...figuresPairs(view)]).toString().replaceAll('%2C', ',')
}

export const printMetricView = (view: MetricPageView): string =>
  printFiguresView(view, [
    ['subject', view.subject],
    ['length', view.length],
  ])
