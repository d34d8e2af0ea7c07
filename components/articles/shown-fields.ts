import type { ArticleView, InsightPointView, InsightView } from '@/lib/articles/types.ts'
import { type Locale, pickedLang } from '@/lib/i18n/locales.ts'

/** A field as a page shows it: its name, and its language where that is not the page's. */
export type ShownField = { field: string; lang: 'en' | undefined }

/** The Japanese text on Japanese pages where there is one; else the English, said to be so. */
export function shownField(locale: Locale, field: string, ja: string | null): ShownField {
  const lang = pickedLang(locale, ja)
  return { field: locale === 'ja' && !lang ? `${field}Ja` : field, lang }
}

export const questionField = (locale: Locale, { key, questionJa }: InsightView): ShownField =>
  shownField(locale, `insight:${key}:question`, questionJa)

export const pointFields = (
  locale: Locale,
  insight: InsightView,
  { key, leadJa, textJa }: InsightPointView,
): { lead: ShownField; text: ShownField } => ({
  lead: shownField(locale, `point:${insight.key}:${key}:lead`, leadJa),
  text: shownField(locale, `point:${insight.key}:${key}:text`, textJa),
})

/** Every field an article's page shows, in its order. */
export function shownFields(article: ArticleView, locale: Locale): string[] {
  return [
    'headline',
    shownField(locale, 'summary', article.summaryJa).field,
    shownField(locale, 'background', article.backgroundJa).field,
    ...article.insights.flatMap((insight) => [
      questionField(locale, insight).field,
      ...insight.points.flatMap((point) => {
        const { lead, text } = pointFields(locale, insight, point)
        return [lead.field, text.field]
      }),
    ]),
  ]
}
