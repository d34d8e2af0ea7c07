import type { Metadata } from 'next'
import { storyMeta } from '@/components/stories/story-meta.ts'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listStories } from '@/lib/stories/queries.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'stories')
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/stories') }
}

/** The running threads, those that moved last first. */
export default async function StoriesPage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'stories')
  const stories = await listStories(db())
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('lead')}</p>
      </PageTitle>
      <ul className="grid gap-x-14 border-rule-strong border-t lg:grid-cols-2">
        {stories.map((story) => (
          <li key={story.slug} className="border-rule border-b py-5">
            <h2 lang={pickedLang(locale, story.nameJa)} className="font-serif text-xl leading-snug">
              <TextLink href={localePath(locale, `/stories/${story.slug}`)}>
                {pick(locale, story.name, story.nameJa)}
              </TextLink>
            </h2>
            <p className="mt-1 text-muted text-sm">{storyMeta(story, locale)}</p>
            <p className="measure mt-2" lang={pickedLang(locale, story.descriptionJa)}>
              {pick(locale, story.description, story.descriptionJa)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
