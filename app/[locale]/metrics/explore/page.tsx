import type { Metadata } from 'next'
import { ExplorePage, exploreMetadata } from '@/app/[locale]/metrics/explore/explore-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return exploreMetadata({ locale: (await params).locale, query: '' })
}

/** The explorer before anything is chosen. */
export default async function ExploreStart({ params }: Props) {
  return <ExplorePage locale={(await params).locale} query="" />
}
