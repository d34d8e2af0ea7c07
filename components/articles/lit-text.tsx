import { Fragment } from 'react'
import {
  type LitParagraph,
  type LitPart,
  type LitSentence,
  panelId,
} from '@/components/articles/lit-fields.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  paragraphs: readonly LitParagraph[]
  /** A claim's number in the list below the text. */
  ordinals: ReadonlyMap<number, number>
  locale: Locale
}

const lit = 'box-decoration-clone py-px target:bg-mark has-[:target]:bg-mark'
const number =
  'inline cursor-pointer bg-mark font-semibold underline decoration-dotted underline-offset-4 hover:decoration-solid'

/** A number, as a button that opens what it is known by; words stay words. */
function Part({ part, known }: { part: LitPart; known: (id: number) => boolean }) {
  const ids = part.claimIds.filter(known)
  if (ids.length === 0) return part.text
  return (
    <button type="button" popoverTarget={panelId(ids)} aria-haspopup="dialog" className={number}>
      {part.text}
    </button>
  )
}

/** The last two characters apart from the rest, where the sentence ends in plain words. */
function cutEnd(parts: readonly LitPart[]): [readonly LitPart[], string] {
  const last = parts.at(-1)
  if (!last || last.claimIds.length > 0) return [parts, '']
  const points = Array.from(last.text)
  return [[...parts.slice(0, -1), { ...last, text: points.slice(0, -2).join('') }], points.slice(-2).join('')]
}

function Sentence({ sentence, ordinals, locale }: { sentence: LitSentence } & Omit<Props, 'paragraphs'>) {
  const known = (id: number) => ordinals.has(id)
  const markers = sentence.unmarked.filter(known)
  const [body, end] = markers.length > 0 ? cutEnd(sentence.parts) : [sentence.parts, '']
  const parts = body.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
    <Part key={index} part={part} known={known} />
  ))
  if (!sentence.claimIds.some(known)) return parts
  const t = translator(locale, 'articles')
  const numbered = sentence.parts.some((part) => part.claimIds.some(known))
  const [first, ...others] = sentence.anchors.filter(known)
  return (
    <span
      id={first === undefined ? undefined : `claim-${first}`}
      className={`${lit} ${numbered ? 'bg-mark/30' : ''}`}
    >
      {others.map((id) => (
        <span key={id} id={`claim-${id}`} />
      ))}
      {parts}
      {markers.length > 0 ? (
        // The sentence's last letters go with its markers, lest these start a line.
        <span className="whitespace-nowrap">
          {end}
          {markers.map((id) => (
            <sup key={id} className="leading-none">
              <button
                type="button"
                popoverTarget={panelId([id])}
                aria-haspopup="dialog"
                aria-label={t('marker', { ordinal: ordinals.get(id) ?? 0 })}
                className="ml-0.5 cursor-pointer px-0.5 font-semibold text-2xs underline decoration-dotted underline-offset-2 hover:decoration-solid"
              >
                {ordinals.get(id)}
              </button>
            </sup>
          ))}
        </span>
      ) : null}
    </span>
  )
}

/** A text of one paragraph, without a box of its own: for headings and list items. */
export function LitLine({ paragraphs, ordinals, locale }: Props) {
  return paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text have no other identity
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {paragraph.map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor have its sentences
        <Sentence key={at} sentence={sentence} ordinals={ordinals} locale={locale} />
      ))}
    </Fragment>
  ))
}

/** A text with its numbers lit. */
export function LitText({ paragraphs, lang, ...rest }: Props & { lang: string | undefined }) {
  return (
    <div lang={lang} className="measure grid gap-3">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text have no other identity
        <p key={index}>
          <LitLine paragraphs={[paragraph]} {...rest} />
        </p>
      ))}
    </div>
  )
}
