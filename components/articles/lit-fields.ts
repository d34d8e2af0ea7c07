/** Pure: lays an article's cut texts out as paragraphs of sentences whose numbers can be lit. */
import type { Segment } from '@/lib/articles/segments.ts'

/** `claimIds` empty: plain words; else a number, and the claims it stands for. */
export type LitPart = { text: string; claimIds: number[] }

export type LitSentence = {
  parts: LitPart[]
  /** Claims that cite this sentence; empty for text between them. */
  claimIds: number[]
  /** Those whose address (#claim-12) leads here: the first place on the page that cites them. */
  anchors: number[]
  /** Those without a number of their own in it. */
  unmarked: number[]
}

export type LitParagraph = LitSentence[]
/** By field name; `anchored` are the claims that have a place in the text. */
export type LitFields = { fields: Record<string, LitParagraph[]>; anchored: Set<number> }

/** @param fields the fields the page shows, in the order it shows them */
export function litFields(
  segments: Record<string, readonly Segment[]>,
  fields: readonly string[],
): LitFields {
  const anchored = new Set<number>()
  const lit: Record<string, LitParagraph[]> = {}
  for (const field of fields) {
    lit[field] = paragraphsOf(segments[field] ?? []).map((paragraph) =>
      sentencesOf(paragraph).map((sentence) => litSentence(sentence, anchored)),
    )
  }
  return { fields: lit, anchored }
}

/** A blank line ends a paragraph, wherever the cuts fall. */
function paragraphsOf(segments: readonly Segment[]): Segment[][] {
  const paragraphs: Segment[][] = [[]]
  for (const segment of segments) {
    segment.text.split(/\n\s*\n/).forEach((text, index) => {
      if (index > 0) paragraphs.push([])
      if (text !== '') paragraphs.at(-1)?.push({ ...segment, text })
    })
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''))
}

const meet = (a: readonly number[], b: readonly number[]) => a.some((id) => b.includes(id))

/** Neighbours that share a claim are one sentence; so are neighbours without any. */
function sentencesOf(segments: readonly Segment[]): Segment[][] {
  const sentences: Segment[][] = []
  let last: Segment | null = null
  for (const segment of segments) {
    const together =
      last !== null &&
      (meet(last.claimIds, segment.claimIds) || (last.claimIds.length === 0 && segment.claimIds.length === 0))
    if (together) sentences.at(-1)?.push(segment)
    else sentences.push([segment])
    last = segment
  }
  return sentences
}

function litSentence(segments: readonly Segment[], anchored: Set<number>): LitSentence {
  const parts: LitPart[] = []
  for (const { text, isMark, markIds } of segments) {
    const ids = isMark ? markIds : []
    const last = parts.at(-1)
    // Two claims may mark overlapping ends of one number: it stays one button.
    if (last && (meet(last.claimIds, ids) || (last.claimIds.length === 0 && ids.length === 0))) {
      last.text += text
      last.claimIds = [...new Set([...last.claimIds, ...ids])]
    } else parts.push({ text, claimIds: [...ids] })
  }
  const claimIds = [...new Set(segments.flatMap((segment) => segment.claimIds))]
  const marked = new Set(parts.flatMap((part) => part.claimIds))
  const anchors = claimIds.filter((id) => !anchored.has(id))
  for (const id of anchors) anchored.add(id)
  return { parts, claimIds, anchors, unmarked: claimIds.filter((id) => !marked.has(id)) }
}

/** The groups of claims that one number opens together; each needs a panel of its own. */
export function sharedMarks({ fields }: LitFields): number[][] {
  const groups = new Map<string, number[]>()
  for (const paragraph of Object.values(fields).flat()) {
    for (const { claimIds } of paragraph.flatMap(({ parts }) => parts)) {
      if (claimIds.length > 1) groups.set(panelId(claimIds), claimIds)
    }
  }
  return [...groups.values()]
}

/** The id of the panel that tells these claims. */
export const panelId = (claimIds: readonly number[]): string => `detail-${claimIds.join('-')}`
