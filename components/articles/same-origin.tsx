import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ArticleRef, ArticleView } from '@/lib/articles/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Articles that repeat one origin are one origin: which one this repeats, and which repeat it. */
export function SameOrigin({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale, 'articles')
  const lists = [
    { title: t('sameOrigin.origin'), refs: article.copyOf ? [article.copyOf] : [] },
    { title: t('sameOrigin.copies'), refs: article.copies },
  ].filter(({ refs }) => refs.length > 0)
  return lists.map(({ title, refs }) => (
    <Section key={title} title={title}>
      <ul className="grid gap-2 text-sm">
        {refs.map((ref) => (
          <li key={ref.slug}>
            <Ref article={ref} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  ))
}

function Ref({ article, locale }: { article: ArticleRef; locale: Locale }) {
  const { source, day, language, slug, headline } = article
  return (
    <>
      <TextLink href={localePath(locale, `/articles/${slug}`)} className="underline">
        <span lang={language === locale ? undefined : language}>{headline}</span>
      </TextLink>
      <span className="block text-muted">
        {pick(locale, source.name, source.nameJa)}
        {day ? (
          <>
            {' · '}
            <time dateTime={day}>{formatDay(day, locale, 'short')}</time>
          </>
        ) : null}
      </span>
    </>
  )
}
