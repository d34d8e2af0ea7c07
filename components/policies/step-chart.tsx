import { niceTicks, timeTicks } from '@/components/charts/axis.ts'
import { TimeChart } from '@/components/charts/time-chart.tsx'
import { brokenPoints, solidPoints, stepSpan } from '@/components/policies/step-points.ts'
import { formatDay } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { MeasureView, PolicyView } from '@/lib/policies/types.ts'

const colours = { US: 'us', JP: 'jp', bilateral: 'bi' } as const
const pad = (month: number) => String(month).padStart(2, '0')

/** The course of one rate: solid where it was the law, broken where it was only announced or threatened. */
export function StepChart({
  policy,
  measure,
  locale,
}: {
  policy: PolicyView
  measure: MeasureView
  locale: Locale
}) {
  const horizon = policy.statusAsOf.length === 7 ? `${policy.statusAsOf}-20` : policy.statusAsOf
  const span = stepSpan(measure, horizon)
  if (!span) return null
  const points = solidPoints(measure, span, locale)
  const dashed = brokenPoints(measure, span, locale)
  const values = [...points, ...dashed.flat()].map((point) => point.value).filter((value) => value !== null)
  const t = translator(locale, 'policies')
  const keys = new Set(measure.intervals.flatMap(({ startedBy }) => (startedBy ? [startedBy.key] : [])))
  const names = policy.acts.filter((act) => keys.has(act.key)).map((act) => act.source.name)
  return (
    <>
      <TimeChart
        lines={[
          {
            key: measure.key,
            name: pick(locale, measure.name, measure.nameJa),
            shape: 'steps',
            ink: colours[policy.jurisdiction],
            points,
            dashed,
          },
        ]}
        acts={[]}
        span={span}
        label={pick(locale, measure.name, measure.nameJa)}
        xTicks={timeTicks(span, (year, month) =>
          formatDay(month === null ? String(year) : `${year}-${pad(month)}`, locale, 'short'),
        )}
        yTicks={niceTicks(values).map((value) => ({
          at: value,
          label: formatAmount(String(value), measure.unit, locale, { compact: true }),
        }))}
      />
      <p className="mt-1 mb-2 text-muted text-sm">
        {t('chartSource', {
          names: [...new Set(names.filter((name) => name !== null))].join(locale === 'ja' ? '、' : ', '),
          date: formatDay(policy.statusAsOf, locale),
        })}
      </p>
    </>
  )
}
