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
import { mostCompanies, parseCompareView, printCompareView } from '@/lib/compare/view.ts'
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

type Asked = { companies: string[]; known: Set<string>; chosen: Choice[]; leftOut: Choice[]; lost: string[] }

/** Of the slugs an address names those that companies have, in its order, as far as they fit, and those that none has. */
async function asked(view: string): Promise<Asked> {
  const { companies } = parseCompareView(decodeView(view))
  const choices = await choicesOnce()
  const found = companies.flatMap((slug) => choices.find((one) => one.slug === slug) ?? [])
  const known = new Set(found.map(({ slug }) => slug))
  return {
    ...{ companies, known },
    chosen: found.slice(0, mostCompanies),
    leftOut: found.slice(mostCompanies),
    lost: companies.filter((slug) => !known.has(slug)),
  }
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
  const [choices, { companies, known, chosen, leftOut, lost }] = await Promise.all([
    choicesOnce(),
    asked(view),
  ])
  if (lost.length > 0) {
    const current = await currentSlugs(db(), companies, known)
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
            {t('unknown', { names: lost.join(locale === 'ja' ? '、' : ', ') })}
          </p>
        ) : null}
        {leftOut.length > 0 ? (
          <p role="status" className="mt-3 text-warn">
            {t('leftOut', {
              names: leftOut
                .map((one) => pick(locale, one.shortName, one.shortNameJa))
                .join(locale === 'ja' ? '、' : ', '),
            })}
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
