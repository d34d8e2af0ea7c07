import { subjectName } from '@/components/claims/claim-words.ts'
import { GrowthChecks } from '@/components/metrics/growth-checks.tsx'
import { metricHref } from '@/components/metrics/metric-href.ts'
import { SamePeriodList } from '@/components/metrics/same-period-list.tsx'
import { SingleFigures } from '@/components/metrics/single-figures.tsx'
import { SubjectPanel } from '@/components/metrics/subject-panel.tsx'
import { lengthChoices, subjectChoices } from '@/components/metrics/view-choices.ts'
import { FiguresControls } from '@/components/metrics/view-controls.tsx'
import { VintageList } from '@/components/metrics/vintage-list.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView, SubjectView } from '@/lib/claims/types.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { SubjectFigures } from '@/lib/metrics/arrange.ts'
import { conflictsOf } from '@/lib/metrics/differences.ts'
import type { GrowthCheck } from '@/lib/metrics/growth-check.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'
import { inRange } from '@/lib/metrics/scaled.ts'
import { seriesOf } from '@/lib/metrics/series.ts'
import type { MetricView } from '@/lib/metrics/types.ts'
import { emptyFiguresView, type MetricPageView } from '@/lib/metrics/view.ts'
import type { Tariff, TariffChoice } from '@/lib/policies/tariffs.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  read: {
    metric: MetricView
    view: MetricPageView
    shown: SubjectFigures[]
    /** All subjects, whichever the view shows. */
    subjects: { key: string; subject: SubjectView }[]
    checks: GrowthCheck<LineClaim>[]
    /** The newest claims with their sentences. */
    inWords: ClaimView[]
    marks: PolicyMark[]
    tariffs: TariffChoice[]
    tariff: Tariff | null
    until: string
  }
  origin: string
  locale: Locale
}

/** How the figures are shown; of each subject the chart and tables; what stands alone, differs, was foreseen or checked. */
export function MetricPanels({ read, origin, locale }: Props) {
  const { metric, view, shown, checks, inWords, marks, tariffs, tariff, until } = read
  const t = translator(locale, 'metrics')
  if (metric.claimCount === 0) return <p className="text-muted">{t('page.empty')}</p>
  const panels = shown.filter(({ line, impossible }) => line !== null || impossible.includes('range'))
  const single = shown.filter((one) => !panels.includes(one))
  const keys = new Set(shown.map(({ subject }) => subjectName(subject, 'en')))
  const current = inWords.filter(
    ({ standing, subject, period }) =>
      standing === 'current' && keys.has(subjectName(subject, 'en')) && inRange(period, view.from, view.to),
  )
  const conflicts = conflictsOf(seriesOf(current))
  const vintages = shown.flatMap((one) => one.vintages)
  return (
    <>
      {panels.length > 0 ? (
        <FiguresControls
          view={view}
          href={(other) => metricHref(metric.slug, other, locale)}
          tariffs={tariffs}
          metrics={[metric]}
          first={[...subjectChoices(read, locale), ...lengthChoices(read, locale)]}
          locale={locale}
        />
      ) : null}
      {shown.length === 0 ? (
        <p role="note">
          {t('page.noSubject')}{' '}
          <TextLink
            href={metricHref(metric.slug, { ...emptyFiguresView, subject: null, length: null }, locale)}
            className="underline"
          >
            {t('page.wholeView')}
          </TextLink>
        </p>
      ) : null}
      <div className="grid grid-cols-1 gap-10 empty:hidden xl:grid-cols-2">
        {panels.map((one, index) => {
          const wide = (one.line?.points.length ?? 0) > 6 || panels.length === 1
          return (
            <SubjectPanel
              key={one.key}
              shown={one}
              view={view}
              marks={marks}
              tariff={tariff}
              until={until}
              origin={origin}
              wide={wide}
              actsOpen={index === 0 && wide}
              locale={locale}
            />
          )
        })}
      </div>
      {single.length > 0 ? (
        <Section id="single" title={t('page.single')}>
          <p className="mb-2 text-muted text-sm">{t('page.singleNote')}</p>
          <SingleFigures figures={single} by="subject" caption={t('page.single')} locale={locale} />
        </Section>
      ) : null}
      {vintages.length > 0 ? (
        <Section id="vintages" title={t('page.vintages')}>
          <p className="mb-3 text-muted text-sm">{t('page.vintagesNote')}</p>
          <VintageList vintages={vintages} by="subject" locale={locale} />
        </Section>
      ) : null}
      {conflicts.length > 0 ? (
        <Section id="conflicts" title={t('page.conflicts')}>
          <p className="mb-3 text-muted text-sm">
            {t('page.conflictsNote')}{' '}
            <TextLink href={localePath(locale, '/contradictions')} className="underline">
              {translator(locale, 'disputes')('title')}
            </TextLink>
          </p>
          <SamePeriodList groups={conflicts} by="subject" disputed locale={locale} />
        </Section>
      ) : null}
      {checks.length > 0 ? (
        <Section id="checks" title={t('check.title')}>
          <p className="mb-3 text-muted text-sm">{t('check.note')}</p>
          <GrowthChecks checks={checks} caption={t('check.title')} locale={locale} />
        </Section>
      ) : null}
    </>
  )
}
