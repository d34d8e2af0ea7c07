import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { Mine } from '@/components/mine/mine.tsx'
import { StoryBody } from '@/components/stories/story-body.tsx'
import { storyClaims } from '@/components/stories/story-figures.ts'
import { storyMeta } from '@/components/stories/story-meta.ts'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { listArticles } from '@/lib/articles/queries.ts'
import { listFigures } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { todayIn } from '@/lib/format/date.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listMetrics } from '@/lib/metrics/queries.ts'
import { listPolicies } from '@/lib/policies/queries.ts'
import { resolveSlug } from '@/lib/slugs/queries.ts'
import { getStory } from '@/lib/stories/queries.ts'
import { listTimeline } from '@/lib/timeline/queries.ts'
import { emptyView } from '@/lib/timeline/view.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

const story = cache((slug: string) => getStory(db(), slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const found = await story(slug)
  if (!found) return {}
  return {
    title: pick(locale, found.name, found.nameJa),
    description: pick(locale, found.description, found.descriptionJa),
    alternates: alternates(locale, `/stories/${slug}`),
  }
}

/** A running thread: what it is about, where its policies stand, its figures, its course. */
export default async function StoryPage({ params }: Props) {
  const { locale, slug } = await params
  const found = await story(slug)
  if (!found) {
    const current = await resolveSlug(db(), 'story', slug)
    if (current) permanentRedirect(localePath(locale, `/stories/${current}`))
    notFound()
  }
  const has = (list: readonly { slug: string }[]) => (one: { slug: string }) =>
    list.some((other) => other.slug === one.slug)
  const figuresOfStory = async () => {
    const metrics = (await listMetrics(db())).filter(has(found.metrics))
    return (await Promise.all(metrics.map(({ id }) => listFigures(db(), { metricId: id })))).flat()
  }
  const [articles, timeline, policies, figures] = await Promise.all([
    listArticles(db(), { storyId: found.id }, { limit: 8 }),
    listTimeline(db(), { ...emptyView, story: [slug] }, { limit: 40 }),
    listPolicies(db(), todayIn('America/New_York')),
    figuresOfStory(),
  ])
  const other = locale === 'ja' ? found.name : found.nameJa
  return (
    <>
      <PageTitle
        kicker={translator(locale, 'stories')('kicker')}
        title={pick(locale, found.name, found.nameJa)}
        lang={pickedLang(locale, found.nameJa)}
        other={other && found.nameJa ? { text: other, lang: locale === 'ja' ? 'en' : 'ja' } : undefined}
      >
        <p className="mt-2 text-muted text-sm">{storyMeta(found, locale)}</p>
      </PageTitle>
      <Mine kind="story" target={slug} locale={locale} />
      <StoryBody
        story={found}
        articles={articles}
        timeline={timeline}
        policies={policies.filter(has(found.policies))}
        claims={storyClaims(figures, found.companies)}
        locale={locale}
      />
    </>
  )
}
