import { ArticleList } from '@/components/articles/article-list.tsx'
import { NamedLinks } from '@/components/articles/named-links.tsx'
import { StoryFigureTable } from '@/components/stories/story-figure-table.tsx'
import { StoryPolicies } from '@/components/stories/story-policies.tsx'
import { TimelineEntries } from '@/components/timeline/timeline-entries.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ArticleCard } from '@/lib/articles/types.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyCard } from '@/lib/policies/types.ts'
import type { StoryView } from '@/lib/stories/types.ts'
import type { TimelinePage } from '@/lib/timeline/types.ts'
import { emptyView, printView } from '@/lib/timeline/view.ts'

type Props = {
  story: StoryView
  articles: readonly ArticleCard[]
  timeline: TimelinePage
  policies: readonly PolicyCard[]
  claims: readonly ClaimView[]
  locale: Locale
}

/** A story's parts: what it is, figures and course; beside them companies, policies, newest articles. */
export function StoryBody({ story, articles, timeline, policies, claims, locale }: Props) {
  const t = translator(locale, 'stories')
  const view = printView({ ...emptyView, story: [story.slug] })
  const whole = (
    <TextLink href={localePath(locale, `/timeline?${view}`)} className="underline">
      {t('wholeTimeline')}
    </TextLink>
  )
  return (
    <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-14">
      <div className="grid min-w-0 grid-cols-1 content-start gap-10">
        <p className="measure text-lg leading-relaxed" lang={pickedLang(locale, story.descriptionJa)}>
          {pick(locale, story.description, story.descriptionJa)}
        </p>
        {claims.length > 0 ? (
          <Section title={t('figures')} aside={t('newestEach')}>
            <StoryFigureTable claims={claims} locale={locale} />
          </Section>
        ) : null}
        <Section title={t('timeline')} aside={whole}>
          {timeline.entries.length > 0 ? (
            <TimelineEntries entries={timeline.entries} locale={locale} level={3} compact />
          ) : (
            <p className="text-muted">{t('noEntries')}</p>
          )}
          {timeline.older ? <p className="mt-4 text-sm">{whole}</p> : null}
        </Section>
      </div>
      <aside aria-label={t('aside')} className="grid grid-cols-1 content-start gap-8">
        {policies.length > 0 ? <StoryPolicies policies={policies} locale={locale} /> : null}
        {story.companies.length > 0 ? (
          <Section title={t('companies')}>
            <NamedLinks items={story.companies} folder="companies" locale={locale} />
          </Section>
        ) : null}
        {articles.length > 0 ? (
          <Section title={t('articles')} aside={t('articleCount', { count: story.articleCount })}>
            <ArticleList articles={articles} locale={locale} compact />
          </Section>
        ) : null}
      </aside>
    </div>
  )
}
