import { ArticleCorrections } from '@/components/articles/article-corrections.tsx'
import { ArticleFacts } from '@/components/articles/article-facts.tsx'
import { ArticleHead } from '@/components/articles/article-head.tsx'
import { ArticleList } from '@/components/articles/article-list.tsx'
import { ArticleProvenance } from '@/components/articles/article-provenance.tsx'
import { ClaimPanels } from '@/components/articles/claim-panels.tsx'
import { ClaimRow } from '@/components/articles/claim-row.tsx'
import { InsightSection } from '@/components/articles/insight-section.tsx'
import { litFields, sharedMarks } from '@/components/articles/lit-fields.ts'
import { LitText } from '@/components/articles/lit-text.tsx'
import { SameOrigin } from '@/components/articles/same-origin.tsx'
import { shownField, shownFields } from '@/components/articles/shown-fields.ts'
import { Section } from '@/components/ui/section.tsx'
import type { CorrectionView } from '@/lib/articles/corrections.ts'
import type { ArticleView as Article, ArticleCard } from '@/lib/articles/types.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  article: Article
  claims: readonly ClaimView[]
  related: readonly ArticleCard[]
  locale: Locale
  corrections?: readonly CorrectionView[]
  /** As readers will see it, before it is published. */
  preview?: boolean
}

/** A whole article: its text with the numbers lit, what it states, and where all of it is known from. */
export function ArticleView({ article, claims, related, locale, corrections = [], preview = false }: Props) {
  const t = translator(locale, 'articles')
  const common = translator(locale, 'common')
  const lit = litFields(article.segments, shownFields(article, locale))
  const ordinals = new Map(claims.map((claim, index) => [claim.id, index + 1]))
  const citation = article.kind === 'reference'
  const texts = [
    { key: 'summary', ...shownField(locale, 'summary', article.summary, article.summaryJa) },
    { key: 'background', ...shownField(locale, 'background', article.background, article.backgroundJa) },
  ] as const
  const authorships = (['editor', 'machine'] as const).filter((authorship) =>
    article.insights.some((insight) => insight.authorship === authorship),
  )
  return (
    <article>
      <ArticleHead
        article={article}
        headline={lit.fields['headline'] ?? []}
        ordinals={ordinals}
        locale={locale}
        preview={preview}
      />
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-14">
        <div className="grid min-w-0 grid-cols-1 content-start gap-10">
          {citation ? (
            <p className="measure border-rule-strong border-l border-dashed pl-3">{t('citation')}</p>
          ) : null}
          <ArticleCorrections corrections={corrections} claims={claims} locale={locale} />
          {texts.map(({ key, field, lang }) => {
            const paragraphs = lit.fields[field] ?? []
            return paragraphs.length === 0 ? null : (
              <Section key={key} title={t(key)} aside={lang ? common(`only.${lang}`) : null}>
                <LitText paragraphs={paragraphs} lang={lang} ordinals={ordinals} locale={locale} />
              </Section>
            )
          })}
          {claims.length > 0 ? (
            <Section
              title={t(citation ? 'claims.titleCited' : 'claims.title')}
              aside={t('claimCount', { count: claims.length })}
            >
              <ol>
                {claims.map((claim, index) => (
                  <ClaimRow
                    key={claim.id}
                    claim={claim}
                    ordinal={index + 1}
                    inText={lit.anchored.has(claim.id)}
                    locale={locale}
                  />
                ))}
              </ol>
            </Section>
          ) : null}
          {authorships.map((authorship) => (
            <InsightSection
              key={authorship}
              authorship={authorship}
              insights={article.insights.filter((insight) => insight.authorship === authorship)}
              lit={lit}
              ordinals={ordinals}
              locale={locale}
            />
          ))}
        </div>
        <aside aria-label={t('aside')} className="grid grid-cols-1 content-start gap-8">
          <ArticleFacts article={article} locale={locale} />
          <SameOrigin article={article} locale={locale} />
          <ArticleProvenance article={article} locale={locale} />
          {related.length > 0 ? (
            <Section title={t('related')}>
              <ArticleList articles={related} locale={locale} heading="h3" compact />
            </Section>
          ) : null}
        </aside>
      </div>
      <ClaimPanels claims={claims} shared={sharedMarks(lit)} locale={locale} />
    </article>
  )
}
