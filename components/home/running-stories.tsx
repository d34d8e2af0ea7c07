import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { StoryCard } from '@/lib/stories/types.ts'

/** The threads that run on: what each is about, how much of it is held, and when it last moved. */
export function RunningStories({ stories, locale }: { stories: StoryCard[]; locale: Locale }) {
  const t = translator(locale, 'home')
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {stories.map((story) => (
        <li key={story.slug} className="border-rule border-b py-3">
          <h3 className="font-serif text-lg leading-snug">
            <TextLink
              href={localePath(locale, `/stories/${story.slug}`)}
              lang={pickedLang(locale, story.nameJa)}
            >
              {pick(locale, story.name, story.nameJa)}
            </TextLink>
          </h3>
          <p className="mt-0.5 text-muted text-sm">
            {t('storyArticles', { count: story.articleCount })}
            {story.latestDay
              ? ` · ${t('storyLatest', { date: formatDay(story.latestDay, locale, 'short') })}`
              : ''}
          </p>
          <p className="mt-1 line-clamp-3 text-sm" lang={pickedLang(locale, story.descriptionJa)}>
            {pick(locale, story.description, story.descriptionJa)}
          </p>
        </li>
      ))}
    </ul>
  )
}
