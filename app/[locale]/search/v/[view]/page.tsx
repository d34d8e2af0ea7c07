import type { Metadata } from 'next'
import { SearchPage, searchMetadata } from '@/app/[locale]/search/search-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'
import { readWords } from '@/lib/search/words.ts'

type Props = { params: Promise<{ locale: Locale; view: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await params
  return searchMetadata(locale, readWords(decodeView(view).get('q') ?? '').text)
}

/** What the words of the address (`?q=toyota`) find. */
export default async function FoundPage({ params }: Props) {
  const { locale, view } = await params
  return <SearchPage locale={locale} typed={decodeView(view).get('q') ?? ''} />
}
