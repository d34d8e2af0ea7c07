import type { Anchor } from './passages.ts'

/** What was replaced between two versions of a text: one span of code points by another. */
type Edit = { start: number; oldEnd: number; newEnd: number }

function editBetween(before: readonly string[], after: readonly string[]): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail }
}

/**
 * Carries a passage through an edit of its text, as an editor types.
 * A sentence may be reworded around its number; when the number itself (or, without one, the quote)
 * is touched, the claim must be looked at again.
 * @returns the passage in the new text; null when it does not survive
 */
export function reanchor(before: string, after: string, anchor: Anchor): Anchor | null {
  const old = [...before]
  const text = [...after]
  const edit = editBetween(old, text)
  const shift = edit.newEnd - edit.oldEnd
  if (edit.start >= anchor.end) return anchor
  if (edit.oldEnd <= anchor.start) return moved(anchor, shift)
  if (edit.start < anchor.start || edit.oldEnd > anchor.end) return null
  const { markStart, markEnd } = anchor
  if (markStart === null || markEnd === null) return null
  const isBefore = edit.oldEnd <= markStart
  if (!isBefore && edit.start < markEnd) return null
  const end = anchor.end + shift
  return {
    start: anchor.start,
    end,
    quote: text.slice(anchor.start, end).join(''),
    markStart: isBefore ? markStart + shift : markStart,
    markEnd: isBefore ? markEnd + shift : markEnd,
  }
}

function moved(anchor: Anchor, shift: number): Anchor {
  return {
    ...anchor,
    start: anchor.start + shift,
    end: anchor.end + shift,
    markStart: anchor.markStart === null ? null : anchor.markStart + shift,
    markEnd: anchor.markEnd === null ? null : anchor.markEnd + shift,
  }
}
