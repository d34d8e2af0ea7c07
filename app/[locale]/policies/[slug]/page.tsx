import type { Metadata } from 'next'
import { PolicyPage, policyMetadata } from '@/app/[locale]/policies/[slug]/policy-page.tsx'
import { todayIn } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  return policyMetadata(locale, slug, todayIn('America/New_York'))
}

/** A policy as it stands today. */
export default async function PolicyTodayPage({ params }: Props) {
  const { locale, slug } = await params
  const today = todayIn('America/New_York')
  return <PolicyPage locale={locale} slug={slug} on={today} today={today} />
}
