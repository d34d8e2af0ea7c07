import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import type { FigureFormat } from '@/lib/metrics/out/formats.ts'
import { type MetricPageView, printMetricView } from '@/lib/metrics/view.ts'

const withQuery = (path: string, view: MetricPageView, locale: Locale) => {
  const query = printMetricView(view)
  return localePath(locale, query ? `${path}?${query}` : path)
}

/** The address of a metric's page in a view. */
export const metricHref = (slug: string, view: MetricPageView, locale: Locale): string =>
  withQuery(`/metrics/${slug}`, view, locale)

/** The view as a file. */
export const metricOutHref = (
  slug: string,
  view: MetricPageView,
  format: FigureFormat,
  locale: Locale,
): string => withQuery(`/metrics/${slug}.${format}`, view, locale)

/** The view for the frame of another page. */
export const metricEmbedHref = (slug: string, view: MetricPageView, locale: Locale): string =>
  withQuery(`/embed/metrics/${slug}`, view, locale)
