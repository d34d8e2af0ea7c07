import type { Metadata } from 'next'
import { SearchPage, searchMetadata } from '@/app/[locale]/search/search-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return searchMetadata((await params).locale, '')
}

/** Nothing asked yet. */
export default async function EmptySearchPage({ params }: Props) {
  return <SearchPage locale={(await params).locale} typed="" />
}
