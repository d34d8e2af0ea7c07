import { notFound } from 'next/navigation'
import { db } from '@/lib/db.ts'
import { publicOrigin } from '@/lib/env.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'
import { isOutFormat } from '@/lib/timeline/out/formats.ts'
import { writeOut } from '@/lib/timeline/out/write.ts'
import { parseView } from '@/lib/timeline/view.ts'

type Params = { params: Promise<{ locale: string; format: string; view: string }> }

/**
 * A view of the timeline as a file (/timeline.csv?company=toyota, which proxy.ts made segments; "-" is the whole).
 * The same for everyone: kept whole until something is published. Absolute addresses only where ORIGIN tells them:
 * what a request says of its host could be anything, and would be kept.
 */
export async function GET(_request: Request, { params }: Params) {
  const { locale, format, view } = await params
  if (!isLocale(locale) || !isOutFormat(format)) notFound()
  const origin = publicOrigin()
  const horizon = (await getHorizon(db()))?.seen ?? null
  const asked = parseView(view === '-' ? new URLSearchParams() : decodeView(view))
  const { body, type, name, next } = await writeOut(db(), asked, format, { locale, origin, horizon })
  const headers = new Headers({ 'Cache-Control': 's-maxage=3600', 'Content-Type': type })
  if (format === 'csv' || format === 'ics') {
    const plain = name.replace(/[^\x20-\x7E]+/g, 'timeline')
    headers.set(
      'Content-Disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
  }
  if (next) headers.set('Link', `<${next}>; rel="next"`)
  return new Response(body, { headers })
}
