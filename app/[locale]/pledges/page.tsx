import type { Metadata } from 'next'
import { PledgeEntry } from '@/components/pledges/pledge-entry.tsx'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { formatDay, todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listPledges, mostPledges } from '@/lib/pledges/queries.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'pledges')
  return { title: t('title'), description: t('description'), alternates: alternates(locale, '/pledges') }
}

/** What companies and governments promised, by what is counted, the newest first. */
export default async function PledgesPage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'pledges')
  const seen = (await getHorizon(db()))?.seen ?? todayIn('UTC')
  const groups = await listPledges(db(), seen)
  const count = groups.flatMap(({ pledges }) => pledges.flatMap(({ parts }) => [1, ...parts])).length
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('intro')}</p>
        <p className="measure mt-2 font-semibold text-sm">{t('horizon', { day: formatDay(seen, locale) })}</p>
        <Disclosure summary={t('rule.title')} className="measure mt-2">
          <ul className="ml-4 grid list-disc gap-1 text-muted">
            <li>{t('rule.meant')}</li>
            <li>{t('rule.words')}</li>
            <li>{t('rule.told')}</li>
            <li>{t('rule.not')}</li>
            <li>{t('rule.again')}</li>
            <li>{t('rule.record')}</li>
          </ul>
        </Disclosure>
      </PageTitle>
      {groups.length === 0 ? <p className="text-muted">{t('empty')}</p> : null}
      <div className="grid grid-cols-1 gap-10">
        {groups.map(({ metric, pledges }) => (
          <Section
            key={metric?.slug ?? ''}
            title={
              metric ? (
                <TextLink
                  href={localePath(locale, `/metrics/${metric.slug}`)}
                  className="underline decoration-rule-strong underline-offset-4"
                >
                  {pick(locale, metric.name, metric.nameJa)}
                </TextLink>
              ) : (
                t('words')
              )
            }
            aside={pledges.length}
          >
            {metric ? null : <p className="mb-3 text-muted text-sm">{t('wordsNote')}</p>}
            <ul className="mt-4">
              {pledges.map((pledge) => (
                <PledgeEntry key={pledge.claim.id} pledge={pledge} seen={seen} locale={locale} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      {count >= mostPledges ? <p className="mt-6 text-muted">{t('newest', { count: mostPledges })}</p> : null}
    </>
  )
}
