import type { Metadata } from 'next'
import { MetricPage, metricMetadata } from '@/app/[locale]/metrics/[slug]/metric-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metricMetadata(await params)
}

/** A metric as it is. */
export default async function Page({ params }: Props) {
  return <MetricPage {...(await params)} query="" />
}
