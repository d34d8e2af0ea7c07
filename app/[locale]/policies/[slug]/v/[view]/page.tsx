import type { Metadata } from 'next'
import { PolicyPage, policyMetadata } from '@/app/[locale]/policies/[slug]/policy-page.tsx'
import { todayIn } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'
import { parseAsOf } from '@/lib/policies/as-of.ts'

type Props = { params: Promise<{ locale: Locale; slug: string; view: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  return policyMetadata(locale, slug, todayIn('America/New_York'))
}

/** A policy as it stood on the day the address names (`?on=2025-08-15`). */
export default async function PolicyAsOfPage({ params }: Props) {
  const { locale, slug, view } = await params
  const today = todayIn('America/New_York')
  // Two days asked for at once are none.
  const [asked, ...others] = decodeView(view).getAll('on')
  const on = parseAsOf(others.length === 0 ? asked : null, today)
  const misread = asked !== undefined && (asked !== on || others.length > 0)
  return <PolicyPage locale={locale} slug={slug} on={on} today={today} misread={misread} />
}
