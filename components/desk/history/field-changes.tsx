import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { sideOf, type TextPart } from '@/lib/text/word-diff.ts'
import type { Change, ItemChange } from './changes-of.ts'

type Props = { changes: readonly Change[]; locale: Locale; level?: Level }
type Side = 'removed' | 'added'
const sides: readonly Side[] = ['removed', 'added']

/**
 * Differences side by side: the earlier text on the left, the later on the right; one under the other where there is
 * no room. What was taken away is struck through and begins with ⊖, what was put in is underlined and begins with ⊕:
 * signs that no number begins with.
 */
export function FieldChanges({ changes, locale, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className="divide-y divide-rule">
      {changes.map((change) => (
        <section key={change.name} className="py-3">
          <Heading className="kicker mb-1">{change.label}</Heading>
          <ChangeBody change={change} locale={locale} level={level} />
        </section>
      ))}
    </div>
  )
}

type Level = 2 | 3 | 4
type BodyProps = { change: Change; locale: Locale; level: Level }

function ChangeBody({ change, locale, level }: BodyProps) {
  if (change.kind === 'text') return <Texts parts={change.parts} lang={change.lang} locale={locale} />
  if (change.kind === 'set') {
    return (
      <Columns locale={locale}>
        {(side) =>
          change[side].length === 0 ? null : (
            <ul className="grid gap-1">
              {change[side].map((text) => (
                <li key={text}>
                  <Marked op={side} text={text} locale={locale} />
                </li>
              ))}
            </ul>
          )
        }
      </Columns>
    )
  }
  return (
    <ul className="grid gap-4">
      {change.items.map((item) => (
        <li key={item.op === 'order' ? 'order' : `${item.op} ${item.title}`}>
          <Item item={item} locale={locale} level={level} />
        </li>
      ))}
    </ul>
  )
}

function Item({ item, locale, level }: { item: ItemChange; locale: Locale; level: Level }) {
  const t = translator(locale, 'history')
  if (item.op === 'order') {
    const lists = { removed: item.before, added: item.after }
    return (
      <>
        <p className="text-muted text-sm">{t('order')}</p>
        <Columns locale={locale}>
          {(side) => (
            <ol className="list-decimal pl-5">
              {lists[side].map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ol>
          )}
        </Columns>
      </>
    )
  }
  if (item.op === 'changed') {
    return (
      <>
        <Texts parts={item.parts} locale={locale} />
        <div className="mt-1 border-rule border-l pl-3">
          <FieldChanges changes={item.changes} locale={locale} level={level === 2 ? 3 : 4} />
        </div>
      </>
    )
  }
  return (
    <Columns locale={locale}>
      {(side) =>
        side === item.op ? (
          <>
            <Marked op={side} text={item.title} locale={locale} />
            {item.lines.map((line) => (
              <p key={line} className="mt-1 whitespace-pre-wrap text-muted">
                {line}
              </p>
            ))}
          </>
        ) : null
      }
    </Columns>
  )
}

function Texts({
  parts,
  lang,
  locale,
}: {
  parts: readonly TextPart[]
  lang?: 'ja' | undefined
  locale: Locale
}) {
  const t = translator(locale, 'history')
  return (
    <Columns locale={locale} lang={lang}>
      {(side) => {
        const shown = sideOf(parts, side)
        return shown.length === 0 ? null : (
          <p className="whitespace-pre-wrap">
            {shown.map((part, at) =>
              part.op === 'gap' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
                <span key={at} className="text-muted">
                  {' … '}
                  <span className="sr-only">{t('unchanged')}</span>
                </span>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
                <Marked key={at} op={part.op} text={part.text} locale={locale} />
              ),
            )}
          </p>
        )
      }}
    </Columns>
  )
}

/** The two sides; an empty one says so. */
function Columns(props: { locale: Locale; lang?: 'ja' | undefined; children(side: Side): ReactNode }) {
  const t = translator(props.locale, 'history')
  return (
    <div className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
      {sides.map((side) => (
        <div key={side} className="wrap-anywhere min-w-0">
          <p className="text-2xs text-muted sm:sr-only">{t(side === 'removed' ? 'before' : 'after')}</p>
          <div lang={props.lang}>
            {props.children(side) ?? <span className="text-muted">{t('nothing')}</span>}
          </div>
        </div>
      ))}
    </div>
  )
}

function Marked({ op, text, locale }: { op: TextPart['op']; text: string; locale: Locale }) {
  const t = translator(locale, 'history')
  if (op === 'same') return text
  if (op === 'removed') {
    return (
      <del className="bg-jp/10 decoration-jp">
        <Sign>⊖</Sign>
        <span className="sr-only">{t('removed')} </span>
        {text}
      </del>
    )
  }
  return (
    <ins className="bg-us/10 decoration-2 decoration-us underline-offset-2">
      <Sign>⊕</Sign>
      <span className="sr-only">{t('added')} </span>
      {text}
    </ins>
  )
}

const Sign = ({ children }: { children: string }) => (
  <span aria-hidden="true" className="inline-block pr-0.5 text-2xs">
    {children}
  </span>
)
