import { ChartFigure } from '@/components/charts/chart-figure.tsx'
import { FigureTable } from '@/components/charts/figure-table.tsx'
import type { Colour } from '@/components/charts/types.ts'
import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { exploreHref } from '@/components/explore/explore-href.ts'
import { FiguresOut } from '@/components/explore/figures-out.tsx'
import { LatestFigure } from '@/components/metrics/latest-figure.tsx'
import { metricEmbedHref, metricOutHref } from '@/components/metrics/metric-href.ts'
import { tariffUnder } from '@/components/policies/tariff-under.tsx'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { SubjectView } from '@/lib/claims/types.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { SubjectFigures } from '@/lib/metrics/arrange.ts'
import { exploreOf } from '@/lib/metrics/explore/view.ts'
import { linePoint } from '@/lib/metrics/line.ts'
import type { MetricPageView } from '@/lib/metrics/view.ts'
import type { Tariff } from '@/lib/policies/tariffs.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  shown: SubjectFigures
  view: MetricPageView
  marks: PolicyMark[]
  tariff: Tariff | null
  until: string
  /** The installation's own address, '' where it was not told. */
  origin: string
  /** Takes the whole width. */
  wide: boolean
  actsOpen: boolean
  locale: Locale
}

/** What the explorer understands of a view: not which subject or length, which the series says. */
const figuresOf = ({ from, to, scale, unit, calendar, rate }: MetricPageView) => ({
  ...{ from, to, scale, unit, calendar, rate },
})

/** By whose figure it is: Japanese crimson, American blue; a flow between the two says so in words. */
export function colourOf(subject: SubjectView): Colour {
  const country =
    subject.type === 'country' ? subject.code : subject.type === 'company' ? subject.country : null
  return country === 'JP' ? 'jp' : country === 'US' ? 'us' : 'ink'
}

/** A metric's figures of one subject: newest, chart, duty under it, table, ways out; then what that line does not hold. */
export function SubjectPanel({ shown, view, marks, tariff, until, origin, wide, actsOpen, locale }: Props) {
  const t = translator(locale, 'metrics')
  const { metric, subject, line, others, undated, impossible } = shown
  const name = subjectName(subject, locale)
  const href = subjectHref(subject, locale)
  const title = t('chart.title', { subject: name, metric: pick(locale, metric.name, metric.nameJa) })
  const own: MetricPageView = { ...view, subject: shown.key }
  return (
    <Section
      id={shown.key.toLowerCase().replace('~', '-')}
      title={name}
      className={wide ? 'min-w-0 xl:col-span-2' : 'min-w-0'}
      aside={
        href ? (
          <TextLink href={href} className="underline">
            {t('page.toSubject')}
          </TextLink>
        ) : null
      }
    >
      {impossible.map((what) => (
        <p key={what} role="note" className="mb-2 border-rule-strong border-l-2 pl-2 text-sm">
          {t(`impossible.${what}`)}
        </p>
      ))}
      {line ? (
        <ChartFigure
          locale={locale}
          title={title}
          line={line}
          marks={marks}
          until={until}
          colour={colourOf(subject)}
          unitView={view.unit}
          lead={<LatestFigure line={line} locale={locale} />}
          under={tariff ? tariffUnder(tariff, locale) : undefined}
          open
          actsOpen={actsOpen}
          out={
            <FiguresOut
              href={(format) => metricOutHref(metric.slug, own, format, locale)}
              embed={origin + metricEmbedHref(metric.slug, own, locale)}
              title={title}
              locale={locale}
            >
              {/* The explorer knows neither running totals nor rates in force. */}
              {line.shape === 'running' || line.shape === 'steps' ? null : (
                <TextLink
                  href={exploreHref({ ...exploreOf([line.id]), ...figuresOf(view) }, locale)}
                  className="inline-flex min-h-6 items-center underline"
                >
                  {t('page.openInExplorer')}
                </TextLink>
              )}
            </FiguresOut>
          }
        />
      ) : null}
      {others.length > 0 ? (
        <Disclosure summary={t('page.otherLengths', { count: others.length })} open={others.length <= 24}>
          <FigureTable
            caption={`${title}. ${t('page.otherLengths', { count: others.length })}`}
            points={others}
            locale={locale}
          />
        </Disclosure>
      ) : null}
      {undated.length > 0 ? (
        <Disclosure summary={t('page.undated', { count: undated.length })} open>
          <p className="text-muted">{t('page.undatedNote')}</p>
          <FigureTable
            caption={title}
            points={undated.flatMap((claim) => linePoint({ claim, alongside: [] }) ?? [])}
            locale={locale}
          />
        </Disclosure>
      ) : null}
    </Section>
  )
}
