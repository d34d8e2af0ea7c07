/** Turns a selection in a form field into a claim with its passage, and carries passages through edits. */

import {
  codePointOffset,
  codePoints,
  findQuote,
  sentenceAround,
  sliceCodePoints,
} from '@/lib/claims/passages.ts'
import { readFigure } from '@/lib/claims/prefill.ts'
import { reanchor } from '@/lib/claims/reanchor.ts'
import type { Json, JsonObject } from '../fields/spec.ts'
import { getAt, setAt, textAt } from '../fields/values.ts'
import { blankClaim } from './claim-spec.ts'

export type Passage = {
  field: string
  quote: string
  start: number
  end: number
  markStart: number | null
  markEnd: number | null
}

/** The name passages give to the field at a form path; null where no claim can be read. */
export function passageField(values: Json, path: string): string | null {
  if (/^(headline|summary|summaryJa|background|backgroundJa)$/.test(path)) return path
  const [, insight, own, point, part] =
    /^insights\.(\d+)\.(?:(question|questionJa)|points\.(\d+)\.(lead|leadJa|text|textJa))$/.exec(path) ?? []
  if (insight === undefined) return null
  const key = textAt(values, `insights.${insight}.key`)
  if (own) return `insight:${key}:${own}`
  return `point:${key}:${textAt(values, `insights.${insight}.points.${point}.key`)}:${part}`
}

/** The form path of a passage's field; '' when its text is gone. */
export function pathOf(values: Json, field: string): string {
  const [place, key, second, third] = field.split(':')
  if (key === undefined) return place ?? ''
  const insight = indexOfKey(getAt(values, 'insights'), key)
  if (insight < 0) return ''
  if (place === 'insight') return `insights.${insight}.${second}`
  const point = indexOfKey(getAt(values, `insights.${insight}.points`), second ?? '')
  return point < 0 ? '' : `insights.${insight}.points.${point}.${third}`
}

const indexOfKey = (list: Json | undefined, key: string) =>
  Array.isArray(list) ? list.findIndex((item) => textAt(item, 'key') === key) : -1

/**
 * The claim that a selection begins: the sentence around it is the quote, its digits the value.
 * @param from and `to`: UTF-16 indices, as the browser counts them
 * @returns null when nothing but space is selected
 */
export function claimFrom(values: JsonObject, path: string, from: number, to: number): JsonObject | null {
  const field = passageField(values, path)
  const text = textAt(values, path)
  const selected = text.slice(from, to)
  if (!field || selected.trim() === '') return null
  const markStart = codePointOffset(text, from + (selected.length - selected.trimStart().length))
  const markEnd = markStart + codePoints(selected.trim())
  const japanese = field.endsWith('Ja') || textAt(values, 'language') === 'ja'
  const { start, end } = sentenceAround(text, markStart, markEnd, japanese ? 'ja' : 'en')
  const figure = readFigure(selected, sliceCodePoints(text, start, markStart))
  const passage: Passage = { field, quote: sliceCodePoints(text, start, end), start, end, markStart, markEnd }
  return {
    ...blankClaim,
    ...(figure && {
      low: figure.low,
      point: figure.point,
      high: figure.high,
      approximation: figure.approximation,
      asPrinted: figure.asPrinted,
    }),
    passages: [passage],
  }
}

/** @returns the form with the field set, and the passages of its text where they now stand */
export function amendArticle(values: JsonObject, path: string, next: Json): JsonObject {
  const after = setAt(values, path, next)
  const field = passageField(values, path)
  const claims = getAt(values, 'claims')
  if (!field || typeof next !== 'string' || !Array.isArray(claims)) return after
  const before = textAt(values, path)
  const carried = claims.map((claim) => {
    const passages = passagesOf(claim)
    if (!passages.some((passage) => passage.field === field)) return claim
    return setAt(
      claim,
      'passages',
      passages.map((passage) => {
        const anchor = passage.field === field ? reanchor(before, next, passage) : null
        // One that does not survive stays as it was, and is shown as lost.
        return anchor ? { ...passage, ...anchor } : passage
      }),
    )
  })
  return setAt(after, 'claims', carried)
}

export function passagesOf(claim: Json): Passage[] {
  const passages = getAt(claim, 'passages')
  return Array.isArray(passages) ? (passages as Passage[]) : []
}

/** Whether the sentence still stands in the text. */
export const stands = (values: Json, passage: Passage): boolean =>
  findQuote(textAt(values, pathOf(values, passage.field)), passage.quote) !== null
