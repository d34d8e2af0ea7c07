import type { ChartPoint } from '@/components/charts/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { RateStep } from '@/lib/policies/rates.ts'
import type { MeasureView } from '@/lib/policies/types.ts'

const day = 86_400_000
const at = (date: string) => Date.parse(`${date}T00:00:00Z`)

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

/** The treads of the steps in force; a gap between two of them stays a gap. */
export function solidPoints(measure: MeasureView, span: [number, number], locale: Locale): ChartPoint[] {
  const steps = measure.steps.filter((step) => !step.dashed)
  return steps.flatMap((step, index) => {
    const from = step.from ? at(step.from) : span[0]
    const to = step.to ? at(step.to) + day : span[1]
    const next = steps[index + 1]
    const joined = next?.from !== undefined && next.from !== null && at(next.from) <= to
    const tread = [
      pointOf(step, measure, from, locale),
      pointOf(step, measure, Math.min(to, span[1]), locale),
    ]
    return joined || !next ? tread : [...tread, { ...pointOf(step, measure, to + 1, locale), value: null }]
  })
}

/** What was only announced, proposed or threatened, as short broken lines; undated ones stay in the table. */
export function brokenPoints(measure: MeasureView, span: [number, number], locale: Locale): ChartPoint[][] {
  return measure.steps
    .filter((step) => step.dashed && (step.from ?? step.by?.on))
    .map((step) => {
      const from = at(step.from ?? step.by?.on ?? '')
      const to = step.to ? at(step.to) + day : Math.min(from + (span[1] - span[0]) * 0.08, span[1])
      return [pointOf(step, measure, from, locale), pointOf(step, measure, to, locale)]
    })
}

function pointOf(step: RateStep, measure: MeasureView, time: number, locale: Locale): ChartPoint {
  const t = translator(locale, 'policies')
  const from = step.from ? formatDay(step.from, locale, 'short') : ''
  const to = step.to ? formatDay(step.to, locale, 'short') : t('open')
  return {
    at: time,
    value: Number(step.value),
    label: `${from}–${to}`,
    display: formatAmount(step.value, measure.unit, locale),
    firmness: step.dashed ? 'dashed' : 'solid',
    basis: t(`interval.${step.status}`),
  }
}
