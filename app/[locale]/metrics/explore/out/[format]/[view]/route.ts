import { notFound } from 'next/navigation'
import { readExplore } from '@/app/[locale]/metrics/explore/read.ts'
import { svgFile } from '@/components/charts/file/svg-file.tsx'
import { subjectName } from '@/components/claims/claim-words.ts'
import { exploreHref } from '@/components/explore/explore-href.ts'
import { comparisonTitle, namedLines } from '@/components/explore/series-words.ts'
import { tariffUnder } from '@/components/policies/tariff-under.tsx'
import { db } from '@/lib/db.ts'
import { publicOrigin } from '@/lib/env.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { nothingSought } from '@/lib/metrics/explore/view.ts'
import { isFigureFormat } from '@/lib/metrics/out/formats.ts'
import { fileHeaders, fileName, printFile, readFile } from '@/lib/metrics/out/write.ts'

type Params = { params: Promise<{ locale: string; format: string; view: string }> }

/**
 * A view of the explorer as a file (/metrics/explore.csv?s=…, which proxy.ts made segments; "-" is none chosen). The same for
 * everyone: kept whole until something is published.
 */
export async function GET(_request: Request, { params }: Params) {
  const { locale, format, view: segment } = await params
  if (!isLocale(locale) || !isFigureFormat(format)) notFound()
  const query = segment === '-' ? '' : decodeView(segment).toString()
  const { view, explored, marks, tariff, horizon, until } = await readExplore(query)
  const { lines, refusals } = explored.arranged
  const origin = publicOrigin()
  const title = comparisonTitle(lines, locale) || translator(locale, 'explore')('title')
  const page = origin + exploreHref({ ...view, sought: nothingSought }, locale)
  const name = fileName(lines, format, translator(locale, 'explore')('file.name'))
  if (format === 'svg') {
    if (lines.length === 0) notFound()
    const layout = refusals.length === 0 ? view.layout : 'multiples'
    const svg = svgFile({
      ...{ locale, title, marks, until, layout },
      lines: namedLines(lines, locale),
      unitView: view.unit,
      under: tariff ? tariffUnder(tariff, locale) : undefined,
      address: page,
    })
    return new Response(svg, { headers: fileHeaders('image/svg+xml; charset=utf-8', name, true) })
  }
  const file = await readFile(db(), {
    lines,
    title,
    page,
    locale,
    origin,
    horizon,
    subjectName: (subject) => subjectName(subject, locale),
  })
  const { body, type } = printFile(file, format)
  return new Response(body, { headers: fileHeaders(type, name, format === 'csv') })
}
