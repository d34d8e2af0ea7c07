import type { Metadata } from 'next'
import { embedMetadata, MetricEmbed } from '@/app/embed/[locale]/metrics/[slug]/embed-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return embedMetadata(await params)
}

export default async function WholeMetricEmbed({ params }: Props) {
  return <MetricEmbed {...(await params)} query="" />
}
