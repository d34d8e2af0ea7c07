import type { SnippetSegment } from '@/lib/search/types.ts'

/** A found text with the words lit. */
export function Lit({ segments }: { segments: readonly SnippetSegment[] }) {
  let at = 0
  return segments.map(({ text, hit }) => {
    const key = at
    at += text.length
    return hit ? (
      <mark key={key} className="bg-mark text-ink">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
