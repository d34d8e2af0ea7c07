/** Two texts compared word by word, in languages with spaces between words and without. Pure. */
import { diffArrays } from 'diff'

/** `same` stands in both texts, `removed` in the first only, `added` in the second only. */
export type TextPart = { op: 'same' | 'removed' | 'added'; text: string }

/** A stretch of one side; `gap` stands for words left out because both sides share them. */
export type SidePart = { op: 'same' | 'removed' | 'added' | 'gap'; text: string }

// Words by the dictionaries of ICU, which find them in Japanese whatever language is asked for.
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const wordsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Past so many differing words texts are two texts: nobody reads such a diff, and finding it takes long. */
const mostEdits = 1500

/**
 * @returns the parts in reading order; the `same` and `removed` ones joined are `before`, the `same` and `added` ones
 *   `after`. Texts with next to nothing in common come back as one removed and one added part.
 */
export function diffWords(before: string, after: string): TextPart[] {
  if (before === after) return before === '' ? [] : [{ op: 'same', text: before }]
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits })
  if (!changes) return inOrder([part('removed', before), part('added', after)])
  return inOrder(
    changes.map(({ value, added, removed }) =>
      part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
    ),
  )
}

const part = (op: TextPart['op'], text: string): TextPart => ({ op, text })

/** A space or a comma that two changes share separates nothing a reader can see: it joins them. */
const isThin = (text: string) => !/[\p{L}\p{N}]/u.test(text) && !text.includes('\n')

/** Gathers each run of changes into one removed and one added part. */
function inOrder(parts: readonly TextPart[]): TextPart[] {
  const out: TextPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') out.push(part('removed', removed))
    if (added !== '') out.push(part('added', added))
    removed = ''
    added = ''
  }
  parts.forEach(({ op, text }, at) => {
    if (op === 'removed') removed += text
    else if (op === 'added') added += text
    else if (removed !== '' && added !== '' && at < parts.length - 1 && isThin(text)) {
      removed += text
      added += text
    } else {
      flush()
      if (text !== '') out.push(part('same', text))
    }
  })
  flush()
  return out
}

/**
 * One side of a comparison, its long unchanged stretches folded to what stands next to a change.
 * @param context code points kept beside a change
 */
export function sideOf(parts: readonly TextPart[], side: 'removed' | 'added', context = 160): SidePart[] {
  return parts.flatMap((one, at): SidePart[] => {
    if (one.op !== 'same') return one.op === side ? [one] : []
    const points = Array.from(one.text)
    const head = at > 0 ? context : 0
    const tail = at < parts.length - 1 ? context : 0
    // A fold that hides less than it takes to say so is none.
    if (parts.length === 1 || points.length <= head + tail + 40) return [one]
    const kept = (from: number, to: number): SidePart[] =>
      to > from ? [{ op: 'same', text: points.slice(from, to).join('') }] : []
    const gap: SidePart = { op: 'gap', text: '…' }
    // Where spaces part words, none is cut in two.
    const from = points.length - tail
    const space = tail > 0 ? points.slice(from, from + 20).indexOf(' ') : -1
    const until = head > 0 ? points.slice(head - 20, head).lastIndexOf(' ') : -1
    return [
      ...kept(0, until < 0 ? head : head - 20 + until),
      gap,
      ...kept(space < 0 ? from : from + space, points.length),
    ]
  })
}
