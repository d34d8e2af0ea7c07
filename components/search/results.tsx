import { HitList } from '@/components/search/hit-list.tsx'
import { Section } from '@/components/ui/section.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { SearchResult } from '@/lib/search/types.ts'

const things = ['companies', 'policies', 'people', 'stories', 'metrics'] as const

/** All that was found, things by kind and articles beside them; or that nothing was, and what to try. */
export function Results({ result, locale }: { result: SearchResult; locale: Locale }) {
  const t = translator(locale, 'search')
  const found = things.filter((kind) => result[kind].length > 0)
  const hits = [...found.flatMap((kind) => result[kind]), ...result.articles]
  if (hits.length === 0) return <NothingFound words={result.words} locale={locale} />
  const onlyClose = hits.every((hit) => hit.fuzzy)
  const { articles, articleCount, articleCountCapped } = result
  return (
    <>
      {onlyClose ? (
        <p role="status" className="mb-6 border-warn border-l-2 pl-3">
          {t('onlyClose', { words: result.words })}
        </p>
      ) : null}
      <div className={found.length > 0 ? 'grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]' : ''}>
        {found.length > 0 ? (
          <div className="grid gap-6 lg:col-start-2 lg:row-start-1">
            {found.map((kind) => (
              <Section key={kind} title={t(`group.${kind}`)}>
                <HitList hits={result[kind]} locale={locale} unmarked={onlyClose} />
              </Section>
            ))}
          </div>
        ) : null}
        <Section
          title={t('group.articles')}
          aside={
            articleCountCapped
              ? t('moreThan', { count: articleCount, shown: articles.length })
              : articleCount > articles.length
                ? t('someOf', { count: articleCount, shown: articles.length })
                : undefined
          }
        >
          {articles.length > 0 ? (
            <HitList hits={articles} locale={locale} unmarked={onlyClose} large />
          ) : (
            <p className="text-muted">{t('noArticles')}</p>
          )}
        </Section>
      </div>
    </>
  )
}

function NothingFound({ words, locale }: { words: string; locale: Locale }) {
  const t = translator(locale, 'search')
  return (
    <div className="measure" role="status">
      <h2 className="font-serif text-xl">{t('nothing', { words })}</h2>
      <p className="mt-2">{t('advice')}</p>
    </div>
  )
}
