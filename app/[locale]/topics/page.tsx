import type { Metadata } from 'next'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listTopics } from '@/lib/topics/queries.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'topics')
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/topics') }
}

/** Every topic with how much there is on it. */
export default async function TopicsPage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'topics')
  const topics = await listTopics(db())
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('lead')}</p>
      </PageTitle>
      <ul className="gap-x-10 border-rule-strong border-t pt-2 sm:columns-2 lg:columns-3">
        {topics.map((topic) => (
          <li
            key={topic.slug}
            className="flex break-inside-avoid items-baseline justify-between gap-4 border-rule border-b py-1.5"
          >
            <TextLink href={localePath(locale, `/topics/${topic.slug}`)} className="underline">
              {pick(locale, topic.name, topic.nameJa)}
            </TextLink>
            <span className="whitespace-nowrap text-muted text-sm">
              {t('count', { count: topic.articleCount })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
