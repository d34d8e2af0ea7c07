import { notFound } from 'next/navigation'
import { readFigures } from '@/app/[locale]/metrics/[slug]/read.ts'
import { svgFile } from '@/components/charts/file/svg-file.tsx'
import { subjectName } from '@/components/claims/claim-words.ts'
import { metricHref } from '@/components/metrics/metric-href.ts'
import { tariffUnder } from '@/components/policies/tariff-under.tsx'
import { db } from '@/lib/db.ts'
import { publicOrigin } from '@/lib/env.ts'
import { isLocale, pick } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { linesOut } from '@/lib/metrics/arrange.ts'
import { isFigureFormat } from '@/lib/metrics/out/formats.ts'
import { fileHeaders, fileName, printFile, readFile } from '@/lib/metrics/out/write.ts'

type Params = { params: Promise<{ locale: string; slug: string; format: string; view: string }> }

/**
 * A view of a metric's page as a file (/metrics/tariff-cost.csv?subject=toyota, which proxy.ts made segments; "-" is the
 * page as it is). The same for everyone: kept whole until something is published.
 */
export async function GET(_request: Request, { params }: Params) {
  const { locale, slug, format, view: segment } = await params
  if (!isLocale(locale) || !isFigureFormat(format)) notFound()
  const read = await readFigures(slug, segment === '-' ? '' : decodeView(segment).toString())
  if (!read) notFound()
  const { metric, view, shown, marks, tariff, horizon, until } = read
  const origin = publicOrigin()
  const title = pick(locale, metric.name, metric.nameJa)
  const page = origin + metricHref(slug, view, locale)
  if (format === 'svg') {
    const drawn = shown.flatMap(({ subject, line }) =>
      line ? [{ line, name: subjectName(subject, locale) }] : [],
    )
    const [only] = drawn
    if (!only) notFound()
    const t = translator(locale, 'metrics')
    const svg = svgFile({
      ...{ locale, marks, until, lines: drawn, unitView: view.unit, address: page },
      under: tariff ? tariffUnder(tariff, locale) : undefined,
      title: drawn.length === 1 ? t('chart.title', { subject: only.name, metric: title }) : title,
      layout: drawn.length === 1 ? 'one' : 'multiples',
    })
    const name = fileName(
      drawn.map(({ line }) => line),
      format,
      slug,
    )
    return new Response(svg, { headers: fileHeaders('image/svg+xml; charset=utf-8', name, true) })
  }
  const lines = linesOut(shown, view)
  const file = await readFile(db(), {
    ...{ lines, title, page, locale, origin, horizon },
    subjectName: (subject) => subjectName(subject, locale),
  })
  const { body, type } = printFile(file, format)
  return new Response(body, { headers: fileHeaders(type, fileName(lines, format, slug), format === 'csv') })
}
