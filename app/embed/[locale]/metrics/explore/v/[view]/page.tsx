import type { Metadata } from 'next'
import { ExploreEmbed, embedMetadata } from '@/app/embed/[locale]/metrics/explore/embed-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'

type Props = { params: Promise<{ locale: Locale; view: string }> }

export const generateStaticParams = () => []

async function asked({ params }: Props) {
  const { locale, view } = await params
  return { locale, query: decodeView(view).toString() }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return embedMetadata(await asked(props))
}

export default async function ExploreViewEmbed(props: Props) {
  return <ExploreEmbed {...(await asked(props))} />
}
