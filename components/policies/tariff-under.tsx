import { niceTicks, timeTicks } from '@/components/charts/axis.ts'
import { valueAxisWidth } from '@/components/charts/chart-box.ts'
import { TimeChart } from '@/components/charts/time-chart.tsx'
import type { ChartTick } from '@/components/charts/types.ts'
import type { Under, UnderFrame } from '@/components/charts/under.ts'
import { brokenPoints, solidPoints } from '@/components/policies/step-points.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay, lastDayOf } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Tariff } from '@/lib/policies/tariffs.ts'

/** The course of a duty, to stand under the figures of a chart on the same time axis. */
export function tariffUnder(tariff: Tariff, locale: Locale): Under {
  const ticks = valueTicks(tariff, locale)
  return {
    axisWidth: valueAxisWidth(ticks),
    draw: (frame) => <TariffUnder tariff={tariff} frame={frame} ticks={ticks} locale={locale} />,
  }
}

const valueTicks = ({ steps, unit }: Tariff, locale: Locale): ChartTick[] =>
  niceTicks(steps.map((step) => Number(step.value))).map((at) => ({
    at,
    label: formatAmount(String(at), unit, locale, { compact: true }),
  }))

type Props = { tariff: Tariff; frame: UnderFrame; ticks: ChartTick[]; locale: Locale }

/** Solid where the rate was the law on the day, broken where it was only announced, proposed or threatened. */
function TariffUnder({ tariff, frame: { span, axisWidth }, ticks, locale }: Props) {
  const t = translator(locale, 'policies')
  const seen = Date.parse(`${lastDayOf(tariff.statusAsOf)}T00:00:00Z`)
  const points = solidPoints(tariff, span, locale, seen)
  const dashed = brokenPoints(tariff, span, locale)
  const name = pick(locale, tariff.name, tariff.nameJa)
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
        <span className="text-muted">{t('under.legend')}</span>
      </p>
      {points.length + dashed.length === 0 ? (
        <p className="text-muted text-sm">{t('under.none')}</p>
      ) : (
        <TimeChart
          lines={[
            {
              key: tariff.id,
              name,
              shape: 'steps',
              ink: tariff.imposedBy === 'JP' ? 'jp' : 'us',
              points,
              dashed,
            },
          ]}
          acts={[]}
          span={span}
          xTicks={timeTicks(span, (year, month) =>
            formatDay(
              month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`,
              locale,
              'short',
            ),
          )}
          yTicks={ticks}
          label={t('under.label', { name })}
          height={130}
          axisWidth={axisWidth}
        />
      )}
      <p className="text-muted text-sm leading-snug">
        {t('chartSource', {
          names: tariff.sources.join(locale === 'ja' ? '、' : ', '),
          date: formatDay(tariff.statusAsOf, locale),
        })}
      </p>
    </div>
  )
}
