import type { ArticleView, InsightPointView, InsightView } from '@/lib/articles/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

/** A field as a page shows it: its name, and its language where that is not the page's. */
export type ShownField = { field: string; lang: Locale | undefined }

/** The language a text is shown in: the page's where we have it in that, else the one we have it in. */
export function shownLanguage(locale: Locale, en: string, ja: string | null): Locale {
  return ja === null || ja === '' ? 'en' : en === '' ? 'ja' : locale
}

/** The text in the page's language where there is one; else in the other, said to be so. */
export function shownField(locale: Locale, field: string, en: string, ja: string | null): ShownField {
  const language = shownLanguage(locale, en, ja)
  return { field: language === 'ja' ? `${field}Ja` : field, lang: language === locale ? undefined : language }
}

export const questionField = (locale: Locale, { key, question, questionJa }: InsightView): ShownField =>
  shownField(locale, `insight:${key}:question`, question, questionJa)

export const pointFields = (
  locale: Locale,
  insight: InsightView,
  { key, lead, leadJa, text, textJa }: InsightPointView,
): { lead: ShownField; text: ShownField } => ({
  lead: shownField(locale, `point:${insight.key}:${key}:lead`, lead, leadJa),
  text: shownField(locale, `point:${insight.key}:${key}:text`, text, textJa),
})

/** Every field an article's page shows, in its order. */
export function shownFields(article: ArticleView, locale: Locale): string[] {
  return [
    'headline',
    shownField(locale, 'summary', article.summary, article.summaryJa).field,
    shownField(locale, 'background', article.background, article.backgroundJa).field,
    ...article.insights.flatMap((insight) => [
      questionField(locale, insight).field,
      ...insight.points.flatMap((point) => {
        const { lead, text } = pointFields(locale, insight, point)
        return [lead.field, text.field]
      }),
    ]),
  ]
}
