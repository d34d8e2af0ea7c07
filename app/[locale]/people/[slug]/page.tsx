import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ArticleList } from '@/components/articles/article-list.tsx'
import { RoleList } from '@/components/people/role-list.tsx'
import { StatementList } from '@/components/people/statement-list.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { listArticles } from '@/lib/articles/queries.ts'
import { listClaims } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { getPerson } from '@/lib/people/queries.ts'
import { resolveSlug } from '@/lib/slugs/queries.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

const person = cache((slug: string) => getPerson(db(), slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const found = await person(slug)
  if (!found) return {}
  const name = pick(locale, found.name, found.nameJa)
  return {
    title: name,
    description: translator(locale, 'people')('description', { name }),
    alternates: alternates(locale, `/people/${slug}`),
  }
}

/** Someone in the news: the offices held, what was said, and the articles. */
export default async function PersonPage({ params }: Props) {
  const { locale, slug } = await params
  const found = await person(slug)
  if (!found) {
    const current = await resolveSlug(db(), 'person', slug)
    if (current) permanentRedirect(localePath(locale, `/people/${current}`))
    notFound()
  }
  const t = translator(locale, 'people')
  const [articles, claims] = await Promise.all([
    listArticles(db(), { personId: found.id }, { limit: 50 }),
    listClaims(db(), { speakerPersonId: found.id }),
  ])
  const other = locale === 'ja' ? found.name : found.nameJa
  return (
    <>
      <PageTitle
        kicker={t('kicker')}
        title={pick(locale, found.name, found.nameJa)}
        lang={pickedLang(locale, found.nameJa)}
        other={
          other && other !== pick(locale, found.name, found.nameJa)
            ? { text: other, lang: locale === 'ja' ? 'en' : 'ja' }
            : undefined
        }
      >
        {found.note ? (
          <p className="measure mt-3" lang={pickedLang(locale, found.noteJa)}>
            {pick(locale, found.note, found.noteJa)}
          </p>
        ) : null}
      </PageTitle>
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-14">
        <div className="grid min-w-0 grid-cols-1 content-start gap-10">
          {claims.length > 0 ? (
            <Section title={t('statements')} aside={t('count', { count: claims.length })}>
              <StatementList claims={claims} locale={locale} />
            </Section>
          ) : null}
          <Section title={t('articles')} aside={t('count', { count: found.articleCount })}>
            {articles.length > 0 ? (
              <ArticleList articles={articles} locale={locale} />
            ) : (
              <p className="text-muted">{t('noArticles')}</p>
            )}
          </Section>
        </div>
        <aside aria-label={t('roles')} className="order-first lg:order-none">
          <RoleList person={found} locale={locale} />
        </aside>
      </div>
    </>
  )
}
