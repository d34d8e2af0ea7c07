import { notFound } from 'next/navigation'
import { db } from '@/lib/db.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { paletteThings } from '@/lib/search/palette/things.ts'

/**
 * What the keyboard needs beyond the page: its words in the page's language, and everything that has a name.
 * The same for everyone: kept whole until something is published.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { keys, palette } = messages[locale]
  const things = await paletteThings(db(), locale)
  return Response.json(
    { words: { keys, palette }, things },
    { headers: { 'Cache-Control': 's-maxage=3600' } },
  )
}
