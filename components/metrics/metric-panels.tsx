import type { Colour } from '@/components/charts/types.ts'
import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { MetricPanel } from '@/components/metrics/metric-panel.tsx'
import { SamePeriodList } from '@/components/metrics/same-period-list.tsx'
import { SingleFigures } from '@/components/metrics/single-figures.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { MetricFigures } from '@/lib/claims/figures.ts'
import type { ClaimView, SubjectView } from '@/lib/claims/types.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { conflictsOf, revisionsOf } from '@/lib/metrics/differences.ts'
import { chooseLine } from '@/lib/metrics/line.ts'
import type { MetricView } from '@/lib/metrics/types.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  metric: MetricView
  figures: MetricFigures[]
  /** Every claim in scope, superseded ones too. */
  claims: ClaimView[]
  marks: PolicyMark[]
  until: string
  locale: Locale
}

/** By whose figure it is: Japanese crimson, American blue; a flow between the two says so in words. */
function colourOf(subject: SubjectView): Colour {
  const country =
    subject.type === 'country' ? subject.code : subject.type === 'company' ? subject.country : null
  return country === 'JP' ? 'jp' : country === 'US' ? 'us' : 'ink'
}

/** Of each subject the chart and tables; then what stands alone, and where figures differ or were revised. */
export function MetricPanels({ metric, figures, claims, marks, until, locale }: Props) {
  const t = translator(locale, 'metrics')
  if (figures.length === 0) return <p className="text-muted">{t('page.empty')}</p>
  const panels = figures
    .flatMap((one) => {
      const line = chooseLine(one.series, one.metric.kind)
      return line ? [{ figures: one, line }] : []
    })
    .sort((a, b) => weight(b.figures, b.line.points.length) - weight(a.figures, a.line.points.length))
  const single = figures.filter((one) => !panels.some((panel) => panel.figures === one))
  const conflicts = figures.flatMap((one) => conflictsOf(one.series))
  const revisions = revisionsOf(claims)
  return (
    <>
      <div className="grid grid-cols-1 gap-10 empty:hidden xl:grid-cols-2">
        {panels.map(({ figures: one, line }, index) => {
          const { subject } = one
          const name = subjectName(subject, locale)
          const href = subjectHref(subject, locale)
          const wide = line.points.length > 6 || panels.length === 1
          const key = subject.type === 'country' ? subject.code : subject.slug
          return (
            <Section
              key={key}
              id={key.toLowerCase()}
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
              <MetricPanel
                figures={one}
                line={line}
                title={t('chart.title', { subject: name, metric: pick(locale, metric.name, metric.nameJa) })}
                marks={marks}
                until={until}
                colour={colourOf(subject)}
                locale={locale}
                actsOpen={index === 0 && wide}
              />
            </Section>
          )
        })}
      </div>
      {single.length > 0 ? (
        <Section id="single" title={t('page.single')}>
          <p className="mb-2 text-muted text-sm">{t('page.singleNote')}</p>
          <SingleFigures figures={single} by="subject" caption={t('page.single')} locale={locale} />
        </Section>
      ) : null}
      {conflicts.length > 0 ? (
        <Section id="conflicts" title={t('page.conflicts')}>
          <p className="mb-3 text-muted text-sm">{t('page.conflictsNote')}</p>
          <SamePeriodList groups={conflicts} by="subject" disputed locale={locale} />
        </Section>
      ) : null}
      {revisions.length > 0 ? (
        <Section id="revisions" title={t('page.revisions')}>
          <p className="mb-3 text-muted text-sm">{t('page.revisionsNote')}</p>
          <SamePeriodList groups={revisions} by="subject" locale={locale} />
        </Section>
      ) : null}
    </>
  )
}

/** The trade as a whole before single companies, long series before short ones. */
const weight = (figures: MetricFigures, points: number) =>
  points + (figures.subject.type === 'country' ? 10_000 : 0)
