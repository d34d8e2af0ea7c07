import { LinesFigure } from '@/components/charts/lines-figure.tsx'
import { exploreHref } from '@/components/explore/explore-href.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { SharedAxes } from '@/lib/compare/shared-axes.ts'
import type { Compared } from '@/lib/compare/types.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { exploreOf } from '@/lib/metrics/explore/view.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Props = {
  shared: readonly SharedAxes<LineClaim>[]
  companies: readonly Compared[]
  marks: PolicyMark[]
  /** The day on which the sources end. */
  until: string
  locale: Locale
}

/** Each measure that several of the companies have a line of, on one pair of axes; who is not on it is said. */
export function SharedCharts({ shared, companies, marks, until, locale }: Props) {
  const t = translator(locale, 'compare')
  const comma = locale === 'ja' ? '、' : ', '
  const name = (company: Compared | undefined) =>
    company ? pick(locale, company.shortName, company.shortNameJa) : ''
  return (
    <div className={`grid grid-cols-1 gap-x-10 gap-y-8 ${shared.length > 1 ? 'xl:grid-cols-2' : ''}`}>
      {shared.map(({ lines, without, left }) => {
        const [first] = lines
        if (!first) return null
        const named = lines.map((line) => {
          const { subject } = line
          const own = companies.find(({ slug }) => subject.type === 'company' && subject.slug === slug)
          return { line, name: name(own) }
        })
        const { metric } = first
        return (
          <div key={first.id} className="min-w-0">
            <LinesFigure
              locale={locale}
              title={t('axes.title', {
                metric: pick(locale, metric.name, metric.nameJa),
                names: named.map((one) => one.name).join(comma),
              })}
              lines={named}
              marks={marks}
              until={until}
            />
            <p className="mt-1 text-sm">
              {without.length > 0 ? (
                <span className="text-muted">
                  {t('axes.without', { names: without.map((at) => name(companies[at])).join(comma) })}{' '}
                </span>
              ) : null}
              {left > 0 ? <span className="text-muted">{t('axes.older', { count: left })} </span> : null}
              <TextLink
                href={exploreHref(exploreOf(lines.map(({ id }) => id)), locale)}
                className="inline-flex min-h-6 items-center underline"
              >
                {t('axes.explore')}
              </TextLink>
            </p>
          </div>
        )
      })}
    </div>
  )
}
