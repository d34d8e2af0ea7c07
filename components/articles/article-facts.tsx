import { NamedLinks } from '@/components/articles/named-links.tsx'
import { Section } from '@/components/ui/section.tsx'
import type { ArticleView } from '@/lib/articles/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

const links = [
  ['companies', 'companies'],
  ['people', 'people'],
  ['agencies', null],
  ['policies', 'policies'],
  ['metrics', 'metrics'],
  ['stories', 'stories'],
  ['topics', 'topics'],
] as const

/** Whom and what an article is about, each leading to its page. */
export function ArticleFacts({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale, 'articles')
  const filled = links.filter(([kind]) => article[kind].length > 0)
  if (filled.length === 0) return null
  return (
    <Section title={t('about.title')}>
      <dl className="grid gap-2 text-sm">
        {filled.map(([kind, folder]) => (
          <div key={kind}>
            <dt className="kicker">{t(`about.${kind}`)}</dt>
            <dd>
              <NamedLinks items={article[kind]} folder={folder} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
