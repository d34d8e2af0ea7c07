import type { Metadata } from 'next'
import { embedMetadata, MetricEmbed } from '@/app/embed/[locale]/metrics/[slug]/embed-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'

type Props = { params: Promise<{ locale: Locale; slug: string; view: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return embedMetadata(await params)
}

export default async function MetricViewEmbed({ params }: Props) {
  const { locale, slug, view } = await params
  return <MetricEmbed locale={locale} slug={slug} query={decodeView(view).toString()} />
}
