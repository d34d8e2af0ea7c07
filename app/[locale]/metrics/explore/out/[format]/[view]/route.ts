import { notFound } from 'next/navigation'
import { readExplore } from '@/app/[locale]/metrics/explore/read.ts'
import { subjectName } from '@/components/claims/claim-words.ts'
import { exploreHref } from '@/components/explore/explore-href.ts'
import { comparisonTitle } from '@/components/explore/series-words.ts'
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
  const { view, explored, horizon } = await readExplore(query)
  const { lines } = explored.arranged
  if (format === 'svg') notFound()
  const origin = publicOrigin()
  const file = await readFile(db(), {
    lines,
    title: comparisonTitle(lines, locale) || translator(locale, 'explore')('title'),
    page: origin + exploreHref({ ...view, sought: nothingSought }, locale),
    locale,
    origin,
    horizon,
    subjectName: (subject) => subjectName(subject, locale),
  })
  const { body, type } = printFile(file, format)
  const name = fileName(lines, format, translator(locale, 'explore')('file.name'))
  return new Response(body, { headers: fileHeaders(type, name, format === 'csv') })
}
