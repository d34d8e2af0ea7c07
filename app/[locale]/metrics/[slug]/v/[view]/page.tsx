import type { Metadata } from 'next'
import { MetricPage, metricMetadata } from '@/app/[locale]/metrics/[slug]/metric-page.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'

type Props = { params: Promise<{ locale: Locale; slug: string; view: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metricMetadata(await params)
}

/** A metric in the view that the address names (`?scale=index`), which proxy.ts made a segment. */
export default async function Page({ params }: Props) {
  const { locale, slug, view } = await params
  return <MetricPage locale={locale} slug={slug} query={decodeView(view).toString()} />
}
