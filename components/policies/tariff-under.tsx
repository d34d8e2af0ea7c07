import { niceTicks, timeTicks } from '@/components/charts/axis.ts'
import { valueAxisWidth } from '@/components/charts/chart-box.ts'
import { TimeChart } from '@/components/charts/time-chart.tsx'
import type { ChartTick } from '@/components/charts/types.ts'
import type { Under, UnderChart, UnderFrame } from '@/components/charts/under.ts'
import { brokenPoints, solidPoints } from '@/components/policies/step-points.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay, lastDayOf } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Tariff } from '@/lib/policies/tariffs.ts'

/** The course of a duty, to stand under the figures of a chart on the same time axis. */
export function tariffUnder(tariff: Tariff, locale: Locale): Under {
  const chart = (span: [number, number]) => chartOf(tariff, span, locale)
  return {
    axisWidth: valueAxisWidth(valueTicks(tariff, locale)),
    chart,
    draw: (frame) => <TariffUnder tariff={tariff} chart={chart(frame.span)} frame={frame} locale={locale} />,
  }
}

const valueTicks = ({ steps, unit }: Tariff, locale: Locale): ChartTick[] =>
  niceTicks(steps.map((step) => Number(step.value))).map((at) => ({
    at,
    label: formatAmount(String(at), unit, locale, { compact: true }),
  }))

/** Solid where the rate was the law on the day, broken where it was only announced, proposed or threatened. */
function chartOf(tariff: Tariff, span: [number, number], locale: Locale): UnderChart {
  const t = translator(locale, 'policies')
  const points = solidPoints(tariff, span, locale, Date.parse(`${lastDayOf(tariff.statusAsOf)}T00:00:00Z`))
  const dashed = brokenPoints(tariff, span, locale)
  const name = pick(locale, tariff.name, tariff.nameJa)
  const ink = tariff.imposedBy === 'JP' ? ('jp' as const) : ('us' as const)
  return {
    name,
    legend: t('under.legend'),
    source: t('chartSource', {
      names: tariff.sources.join(locale === 'ja' ? '、' : ', '),
      date: formatDay(tariff.statusAsOf, locale),
    }),
    lines:
      points.length + dashed.length === 0
        ? []
        : [{ key: tariff.id, name, shape: 'steps', ink, points, dashed }],
    xTicks: timeTicks(span, (year, month) =>
      formatDay(month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`, locale, 'short'),
    ),
    yTicks: valueTicks(tariff, locale),
  }
}

type Props = { tariff: Tariff; chart: UnderChart; frame: UnderFrame; locale: Locale }

function TariffUnder({ tariff, chart, frame: { span, axisWidth }, locale }: Props) {
  const t = translator(locale, 'policies')
  const { name, legend, source, lines, xTicks, yTicks } = chart
  return (
    <div className="mt-2 border-rule border-t pt-2">
      <p className="text-sm leading-snug">
        <TextLink
          href={localePath(locale, `/policies/${tariff.policy.slug}#rates`)}
          lang={pickedLang(locale, tariff.nameJa)}
          className="font-semibold underline"
        >
          {name}
        </TextLink>{' '}
        <span className="text-muted">{legend}</span>
      </p>
      {lines.length === 0 ? (
        <p className="text-muted text-sm">{t('under.none')}</p>
      ) : (
        <TimeChart
          {...{ lines, xTicks, yTicks, span, axisWidth }}
          acts={[]}
          label={t('under.label', { name })}
          height={130}
        />
      )}
      <p className="text-muted text-sm leading-snug">{source}</p>
    </div>
  )
}
