import type { PassageView } from '@/lib/claims/types.ts'

/** The sentence a number was read in, with the number lit. */
export function MarkedQuote({ passage, lang }: { passage: PassageView; lang: string }) {
  const points = Array.from(passage.quote)
  const from = passage.markStart === null ? points.length : passage.markStart - passage.start
  const to = passage.markEnd === null ? points.length : passage.markEnd - passage.start
  return (
    <blockquote lang={lang} className="my-2 border-rule-strong border-l pl-2">
      {points.slice(0, from).join('')}
      {to > from ? <mark className="bg-mark text-ink">{points.slice(from, to).join('')}</mark> : null}
      {points.slice(to).join('')}
    </blockquote>
  )
}
