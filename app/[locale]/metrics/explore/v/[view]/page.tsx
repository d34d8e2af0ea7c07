import type { Metadata } from 'next'
import { ExplorePage, exploreMetadata } from '@/app/[locale]/metrics/explore/explore-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'

type Props = { params: Promise<{ locale: Locale; view: string }> }

export const generateStaticParams = () => []

async function asked({ params }: Props) {
  const { locale, view } = await params
  return { locale, query: decodeView(view).toString() }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return exploreMetadata(await asked(props))
}

/** The series that an address names (`?s=us-sales.toyota.year.us,us-sales.honda.year.us`). */
export default async function ExploreView(props: Props) {
  return <ExplorePage {...(await asked(props))} />
}
