import type { ChartPoint } from '@/components/charts/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { RateStep } from '@/lib/policies/rates.ts'
import type { MeasureView } from '@/lib/policies/types.ts'

const day = 86_400_000
const at = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** A rate's course: what is drawn of a measure. */
export type Course = { steps: readonly RateStep[]; unit: string }

/** First and last millisecond of a measure's chart: its dated steps, and while one is open up to `horizon`, our last sight of it. */
export function stepSpan(measure: MeasureView, horizon: string): [number, number] | null {
  const dates = measure.steps.flatMap((step) => [step.from, step.to]).filter((date) => date !== null)
  if (dates.length === 0) return null
  const first = Math.min(...dates.map(at))
  // A restraint that ended in 1994 has no course to draw in the decades since.
  const open = measure.steps.some((step) => step.to === null || step.endScheduled)
  const last = Math.max(...dates.map(at), ...(open ? [at(horizon)] : []))
  const margin = Math.max(30 * day, (last - first) * 0.06)
  return [first - margin, open ? last : last + margin]
}

/** A single rate says all in its table; a chart is for a course of them. */
export const hasCourse = (measure: MeasureView): boolean =>
  measure.steps.filter((step) => step.from !== null || step.to !== null || step.dashed).length > 1

const touches = (from: number, to: number, span: [number, number]) => to > span[0] && from < span[1]

/**
 * The treads of the steps in force, cut to the span; a gap between two of them stays a gap.
 * @param seen the millisecond up to which our sources see: a rate without an end is drawn no further
 */
export function solidPoints(
  course: Course,
  span: [number, number],
  locale: Locale,
  seen = span[1],
): ChartPoint[] {
  const last = Math.min(span[1], seen)
  const treads = course.steps
    .filter((step) => !step.dashed)
    .map((step) => ({
      step,
      from: step.from ? at(step.from) : span[0],
      to: step.to ? at(step.to) + day : last,
    }))
    .filter(({ from, to }) => touches(from, to, span))
    .map((tread) => ({ ...tread, from: Math.max(tread.from, span[0]), to: Math.min(tread.to, span[1]) }))
  return treads.flatMap(({ step, from, to }, index) => {
    const next = treads[index + 1]
    const tread = [pointOf(step, course.unit, from, locale), pointOf(step, course.unit, to, locale)]
    const joined = !next || next.from <= to
    return joined ? tread : [...tread, { ...pointOf(step, course.unit, to + 1, locale), value: null }]
  })
}

/** What was only announced, proposed or threatened, as broken lines cut to the span; undated ones stay in the table. */
export function brokenPoints(course: Course, span: [number, number], locale: Locale): ChartPoint[][] {
  return course.steps
    .filter((step) => step.dashed && (step.from ?? step.by?.on))
    .map((step) => {
      const from = at(step.from ?? step.by?.on ?? '')
      const to = step.to ? at(step.to) + day : from + (span[1] - span[0]) * 0.08
      return { step, from, to }
    })
    .filter(({ from, to }) => touches(from, to, span))
    .map(({ step, from, to }) => [
      pointOf(step, course.unit, Math.max(from, span[0]), locale),
      pointOf(step, course.unit, Math.min(to, span[1]), locale),
    ])
}

function pointOf(step: RateStep, unit: string, time: number, locale: Locale): ChartPoint {
  const t = translator(locale, 'policies')
  const from = step.from ? formatDay(step.from, locale, 'short') : ''
  const to = step.to ? formatDay(step.to, locale, 'short') : t('open')
  return {
    at: time,
    value: Number(step.value),
    label: `${from}–${to}`,
    display: formatAmount(step.value, unit, locale),
    firmness: step.dashed ? 'dashed' : 'solid',
    basis: t(`interval.${step.status}`),
  }
}
