/** The texts of an article that must stand on evidence: its summary, background and insights, in both languages. */
import type { ArticleInput } from '../articles/schema.ts'

export type EvidenceArticle = Pick<
  ArticleInput,
  'language' | 'summary' | 'summaryJa' | 'background' | 'backgroundJa' | 'insights' | 'claims' | 'exemptions'
>

/** `field` as passages name it, `path` as the form does. */
export type TextField = { field: string; path: string; text: string; language: 'en' | 'ja' }

const insightParts = ['question', 'questionJa'] as const
const pointParts = ['lead', 'leadJa', 'text', 'textJa'] as const

/** @returns the filled texts, in the order in which they are read */
export function evidenceFields(article: EvidenceArticle): TextField[] {
  const found: TextField[] = []
  const add = (field: string, path: string, text: string | null) => {
    const language = path.endsWith('Ja') ? 'ja' : article.language
    if (text) found.push({ field, path, text, language })
  }
  for (const name of ['summary', 'summaryJa', 'background', 'backgroundJa'] as const)
    add(name, name, article[name])
  article.insights.forEach((insight, at) => {
    for (const part of insightParts)
      add(`insight:${insight.key}:${part}`, `insights.${at}.${part}`, insight[part])
    insight.points.forEach((point, index) => {
      for (const part of pointParts)
        add(
          `point:${insight.key}:${point.key}:${part}`,
          `insights.${at}.points.${index}.${part}`,
          point[part],
        )
    })
  })
  return found
}
