import type { LitParagraph } from '@/components/articles/lit-fields.ts'
import { LitLine } from '@/components/articles/lit-text.tsx'
import { PublicationTimes } from '@/components/articles/publication-times.tsx'
import { Chip } from '@/components/ui/chip.tsx'
import type { ArticleView } from '@/lib/articles/types.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  article: ArticleView
  headline: readonly LitParagraph[]
  ordinals: ReadonlyMap<number, number>
  locale: Locale
  preview: boolean
}

/** What kind of item it is, its headline as printed, who published it and when, and the way to the original. */
export function ArticleHead({ article, headline, ordinals, locale, preview }: Props) {
  const t = translator(locale, 'articles')
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const source = pick(locale, article.source.name, article.source.nameJa)
  const origin = article.originSource
    ? pick(locale, article.originSource.name, article.originSource.nameJa)
    : null
  const kicker = [
    t(`kind.${article.kind}`),
    article.region ? regions.of(article.region) : null,
    t('inLanguage', { language: languages.of(article.language) ?? article.language }),
  ]
  return (
    <header className="mb-6">
      <p className="kicker flex flex-wrap items-baseline gap-x-2">
        {kicker.filter(Boolean).join(' · ')}
        {preview ? <Chip tone="warn">{t('preview')}</Chip> : null}
      </p>
      <h1
        lang={article.language === locale ? undefined : article.language}
        className="mt-1 max-w-[46rem] font-serif text-3xl leading-tight sm:text-4xl"
      >
        <LitLine paragraphs={headline} ordinals={ordinals} locale={locale} />
      </h1>
      {article.headlineBasis === 'seen' ? null : (
        <p className="measure mt-2 text-muted text-sm">{t(`headlineBasis.${article.headlineBasis}`)}</p>
      )}
      <p className="mt-3">
        <span className="font-semibold">{source}</span>
        {origin ? <span> {t('origin', { origin })}</span> : null}
        {article.credit && article.credit !== source ? (
          <span className="text-muted"> · {t('credit', { credit: article.credit })}</span>
        ) : null}
        {article.canonicalUrl ? (
          <>
            {' · '}
            <a
              href={article.canonicalUrl}
              hrefLang={article.language}
              rel="external nofollow noreferrer"
              className="underline"
            >
              {t('original')}
            </a>
          </>
        ) : (
          <span className="text-muted"> · {t('noAddress')}</span>
        )}
      </p>
      <PublicationTimes article={article} locale={locale} />
    </header>
  )
}
