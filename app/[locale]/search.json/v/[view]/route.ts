import { notFound } from 'next/navigation'
import { db } from '@/lib/db.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'
import { search } from '@/lib/search/queries.ts'

/** As many as are taken in at a glance; the search page has the rest. */
const limit = 8

export type FoundArticle = { slug: string; title: string; lang: string | null; by: string }

/** The articles that a search for ?q= finds first. The same for everyone: kept until something is published. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; view: string }> },
) {
  const { locale, view } = await params
  if (!isLocale(locale)) notFound()
  const { articles } = await search(db(), decodeView(view).get('q') ?? '', locale, { limit })
  const found: FoundArticle[] = articles.map(({ slug, title, titleLang, day, sourceName }) => ({
    slug,
    title: title.map(({ text }) => text).join(''),
    lang: titleLang,
    by: [sourceName, day].filter(Boolean).join(' · '),
  }))
  return Response.json(found, { headers: { 'Cache-Control': 's-maxage=3600' } })
}
