import type { Metadata } from 'next'
import { DisputeEntry } from '@/components/disputes/dispute-entry.tsx'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { db } from '@/lib/db.ts'
import { listDisputes } from '@/lib/disputes/queries.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'disputes')
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(locale, '/contradictions'),
  }
}

const most = 100

/** Where sources give different answers: open ones first, the newest word first. */
export default async function ContradictionsPage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'disputes')
  const disputes = await listDisputes(db())
  const shown = disputes.slice(0, most)
  const open = shown.filter(({ state }) => state !== 'settled')
  const settled = shown.filter(({ state }) => state === 'settled')
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('intro')}</p>
        <Disclosure summary={t('rule.title')} className="measure mt-2">
          <ul className="ml-4 grid list-disc gap-1 text-muted">
            <li>{t('rule.question')}</li>
            <li>{t('rule.rounding')}</li>
            <li>{t('rule.revision')}</li>
            <li>{t('rule.judged')}</li>
          </ul>
        </Disclosure>
      </PageTitle>
      {disputes.length === 0 ? <p className="text-muted">{t('empty')}</p> : null}
      <div className="grid grid-cols-1 gap-10">
        {[
          { title: t('open'), list: open },
          { title: t('settled'), list: settled },
        ].map(({ title, list }) =>
          list.length === 0 ? null : (
            <Section key={title} title={title} aside={list.length}>
              <div className="mt-5 grid grid-cols-1 gap-8">
                {list.map((dispute) => (
                  <DisputeEntry key={dispute.id} dispute={dispute} locale={locale} />
                ))}
              </div>
            </Section>
          ),
        )}
      </div>
      {disputes.length > most ? (
        <p className="mt-6 text-muted">{t('more', { count: disputes.length - most })}</p>
      ) : null}
    </>
  )
}
