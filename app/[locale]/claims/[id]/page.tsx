import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ClaimDetail } from '@/components/claims/claim-detail.tsx'
import { claimText, subjectName } from '@/components/claims/claim-words.ts'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { getClaim } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { params: Promise<{ locale: Locale; id: string }> }

export const generateStaticParams = () => []

const claimOf = cache((id: string) => getClaim(db(), id))

/** The number's home is its sentence: search engines are sent there. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const claim = await claimOf(id)
  if (!claim) return {}
  return {
    title: `${claimText(claim, locale)} — ${subjectName(claim.subject, locale)}`,
    robots: { index: false },
    alternates: { canonical: localePath(locale, `/articles/${claim.article.slug}`) },
  }
}

/**
 * One number or statement and all that is known of it: what its links show beside it when they are pointed at
 * (components/figure/peek.ts takes the part marked `data-peek`), and a page of its own for whoever is sent its address.
 */
export default async function ClaimPage({ params }: Props) {
  const { locale, id } = await params
  const claim = await claimOf(id)
  if (!claim) notFound()
  const t = translator(locale, 'claims')
  const subject = subjectName(claim.subject, locale)
  return (
    <>
      <PageTitle
        kicker={t(claim.metric ? 'page.figure' : 'page.statement')}
        title={
          claim.metric ? `${pick(locale, claim.metric.name, claim.metric.nameJa)} · ${subject}` : subject
        }
      />
      <div className="measure" data-peek>
        <ClaimDetail claim={claim} locale={locale} />
      </div>
    </>
  )
}
