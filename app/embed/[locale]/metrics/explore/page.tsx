import type { Metadata } from 'next'
import { ExploreEmbed, embedMetadata } from '@/app/embed/[locale]/metrics/explore/embed-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return embedMetadata({ locale: (await params).locale, query: '' })
}

export default async function ExploreStartEmbed({ params }: Props) {
  return <ExploreEmbed locale={(await params).locale} query="" />
}
