import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ChosenCompanies } from '@/components/compare/chosen-companies.tsx'
import { compareHref } from '@/components/compare/compare-href.ts'
import { Comparison } from '@/components/compare/comparison.tsx'
import { StartForm } from '@/components/compare/start-form.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { goodSets } from '@/lib/compare/good-sets.ts'
import { currentSlugs, listChoices, listCompared } from '@/lib/compare/queries.ts'
import type { Choice } from '@/lib/compare/types.ts'
import { parseCompareView, printCompareView } from '@/lib/compare/view.ts'
import { db } from '@/lib/db.ts'
import { todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listPolicyMarks } from '@/lib/policies/queries.ts'

type Props = { params: Promise<{ locale: Locale; view: string }> }

export const generateStaticParams = () => []

const choicesOnce = cache(() => listChoices(db()))

/** Of the slugs an address names those that companies have, in its order, and those that none has. */
async function asked(view: string): Promise<{ companies: string[]; chosen: Choice[]; lost: string[] }> {
  const { companies } = parseCompareView(decodeView(view))
  const choices = await choicesOnce()
  const chosen = companies.flatMap((slug) => choices.find((one) => one.slug === slug) ?? [])
  return { companies, chosen, lost: companies.filter((slug) => !chosen.some((one) => one.slug === slug)) }
}

function titleOf(chosen: readonly Choice[], locale: Locale): string {
  const t = translator(locale, 'compare')
  const names = chosen.map((one) => pick(locale, one.shortName, one.shortNameJa))
  const [name, ...others] = names
  if (name === undefined) return t('title')
  if (others.length === 0) return t('titleOne', { name })
  return t('titleOf', { names: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names) })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await params
  const t = translator(locale, 'compare')
  const { chosen } = await asked(view)
  const query = printCompareView({ companies: chosen.map(({ slug }) => slug) })
  return {
    title: titleOf(chosen, locale),
    description: t('description'),
    alternates: alternates(locale, query ? `/companies/compare?${query}` : '/companies/compare'),
  }
}

/** The companies of an address side by side (`?c=toyota,honda`); what is no company is said. */
export default async function ComparePage({ params }: Props) {
  const { locale, view } = await params
  const t = translator(locale, 'compare')
  const [choices, { companies, chosen, lost }] = await Promise.all([choicesOnce(), asked(view)])
  if (lost.length > 0) {
    const current = await currentSlugs(db(), companies, new Set(chosen.map(({ slug }) => slug)))
    if (current.join() !== companies.join()) permanentRedirect(compareHref(current, locale))
  }
  const slugs = chosen.map(({ slug }) => slug)
  const ids = chosen.map(({ id }) => id)
  const [compared, horizon, marks] = await Promise.all([
    listCompared(db(), slugs),
    getHorizon(db()),
    listPolicyMarks(db(), { companyId: { in: ids } }),
  ])
  return (
    <>
      <PageTitle title={titleOf(chosen, locale)}>
        <p className="measure mt-3 text-muted">{t('intro')}</p>
        {lost.length > 0 ? (
          <p role="status" className="mt-3 text-warn">
            {t('unknown', { names: lost.join(', ') })}
          </p>
        ) : null}
      </PageTitle>
      {chosen.length > 0 ? (
        <>
          <ChosenCompanies chosen={chosen} choices={choices} locale={locale} />
          <Comparison
            companies={compared}
            marks={marks}
            until={horizon?.seen ?? todayIn('UTC')}
            locale={locale}
          />
        </>
      ) : (
        <StartForm choices={choices} sets={goodSets(choices)} locale={locale} />
      )}
    </>
  )
}
