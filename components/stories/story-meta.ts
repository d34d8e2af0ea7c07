import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { StoryCard } from '@/lib/stories/types.ts'

/** "Since 26 July 2025 · newest item 12 March 2026 · 14 articles" */
export function storyMeta(story: StoryCard, locale: Locale): string {
  const t = translator(locale, 'stories')
  return [
    story.startedOn ? t('since', { date: formatDay(story.startedOn, locale) }) : '',
    story.latestDay ? t('latest', { date: formatDay(story.latestDay, locale) }) : '',
    t('articleCount', { count: story.articleCount }),
  ]
    .filter(Boolean)
    .join(' · ')
}
