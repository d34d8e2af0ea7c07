import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { type ExploreView, nothingSought, printExploreView } from '@/lib/metrics/explore/view.ts'
import type { FigureFormat } from '@/lib/metrics/out/formats.ts'

const withQuery = (path: string, query: string, locale: Locale) =>
  localePath(locale, query ? `${path}?${query}` : path)

/** The address of a view of the explorer. */
export const exploreHref = (view: ExploreView, locale: Locale): string =>
  withQuery('/metrics/explore', printExploreView(view), locale)

/** What is shown, without what is being looked for: files and embeds know nothing of that. */
const shown = (view: ExploreView) => printExploreView({ ...view, sought: nothingSought })

export const exploreOutHref = (view: ExploreView, format: FigureFormat, locale: Locale): string =>
  withQuery(`/metrics/explore.${format}`, shown(view), locale)

export const exploreEmbedHref = (view: ExploreView, locale: Locale): string =>
  withQuery('/embed/metrics/explore', shown(view), locale)
