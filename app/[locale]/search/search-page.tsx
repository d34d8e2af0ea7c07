import type { Metadata } from 'next'
import { Results } from '@/components/search/results.tsx'
import { SearchForm } from '@/components/search/search-form.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { search } from '@/lib/search/queries.ts'

const indexes = ['companies', 'policies', 'metrics', 'stories', 'timeline'] as const

/** The form is for search engines; what somebody once looked for is not. */
export function searchMetadata(locale: Locale, words: string): Metadata {
  const t = translator(locale, 'search')
  return {
    title: words === '' ? t('title') : t('titleFor', { words }),
    description: t('hint'),
    alternates: alternates(locale, '/search'),
    ...(words === '' ? {} : { robots: { index: false } }),
  }
}

/** The form, and what the words find; without words, where else to begin. */
export async function SearchPage({ locale, typed }: { locale: Locale; typed: string }) {
  const t = translator(locale, 'search')
  const nav = translator(locale, 'common')
  const result = await search(db(), typed, locale)
  return (
    <>
      <PageTitle title={t('title')}>
        <SearchForm words={result.words} locale={locale} />
      </PageTitle>
      {result.words === '' ? (
        <div className="measure">
          <p>{t('empty')}</p>
          <ul className="mt-2 flex flex-wrap gap-x-5">
            {indexes.map((index) => (
              <li key={index}>
                <TextLink href={localePath(locale, `/${index}`)} className="inline-block py-1 underline">
                  {nav(`nav.${index}`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <Results result={result} locale={locale} />
      )}
    </>
  )
}
