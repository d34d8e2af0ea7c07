'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ThingKind } from '@/lib/desk/kinds.ts'
import type { Reading } from '@/lib/desk/reading.ts'
import { suggestionsOf } from './from-reading.ts'
import { goToField } from './go-to-field.ts'
import type { Judged } from './kept-reading.tsx'
import { moveOf } from './keys.ts'
import type { Shown } from './standing.ts'
import type { Group } from './suggestion.ts'
import { SuggestionItem } from './suggestion-item.tsx'
import { useSuggestions } from './use-suggestions.ts'

const groups: readonly Group[] = ['item', 'text', 'insights', 'about', 'claims']
const typing = 'input, select, textarea, dialog'

type Props = {
  reading: Reading
  /** What was said to them before the article was first saved. */
  judged?: Judged
  onJudged?(judged: Judged, open: number): void
  children?: ReactNode
}

/** What the text says, beside the form: each thing to accept or turn away, by key or click. */
export function SuggestionPanel({ reading, judged, onJudged, children }: Props) {
  const t = useTranslations('intake')
  const all = useMemo(() => suggestionsOf(reading), [reading])
  const { form, shown, marks, answers, acceptAll, reject, answer } = useSuggestions(reading, all, judged)
  const [active, setActive] = useState(all[0]?.id ?? '')
  const [left, setLeft] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const itemOf = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-suggestion="${CSS.escape(id)}"]`)
  const focusOn = (id: string | undefined) => {
    if (id === undefined) return
    setActive(id)
    itemOf(id)?.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the suggestions arrive
  useEffect(() => {
    for (const [kind, named] of Object.entries(reading.names))
      for (const choice of Object.values(named)) form.learn(kind as ThingKind, choice)
    if (!judged) focusOn(all[0]?.id)
  }, [])

  const accepted = shown.filter(({ state }) => state === 'accepted').length
  const open = shown.filter(({ state }) => state === 'open')
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever something was judged
  useEffect(() => onJudged?.({ marks, answers }, open.length), [marks, answers, open.length])

  /** The next one not yet judged, after `from`; else the one that follows. */
  const after = (from: string) => {
    const at = shown.findIndex(({ id }) => id === from)
    return (shown.slice(at + 1).find(({ state }) => state === 'open') ?? shown[at + 1])?.id
  }
  const step = (by: 1 | -1) => focusOn(shown[shown.findIndex(({ id }) => id === active) + by]?.id)
  const takeIn = (one: Shown) => {
    if (acceptAll([one]).length === 0) focusOn(after(one.id))
  }
  const turnAway = (one: Shown) => {
    reject(one)
    focusOn(after(one.id))
  }
  const takeRest = (wanted: readonly Shown[]) => {
    const ids = acceptAll(wanted)
    setLeft(ids.length)
    focusOn(ids[0])
  }

  function onKey(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest(typing)) return
    const one = shown.find(({ id }) => id === active)
    const move = moveOf(event.key, target.hasAttribute('data-suggestion'))
    if (!move) return
    event.preventDefault()
    if (move === 'rest') return takeRest(open)
    if (move === 'next' || move === 'previous') return step(move === 'next' ? 1 : -1)
    if (!one) return
    if (move === 'accept') takeIn(one)
    else if (move === 'reject') turnAway(one)
    else goToField(form, one)
  }

  return (
    <section
      aria-labelledby="suggestions"
      data-suggestions
      onKeyDown={onKey}
      className="mb-6 border-rule-strong border-y bg-raised lg:sticky lg:top-3 lg:col-start-2! lg:row-[1/span_20] lg:max-h-[calc(100dvh-1.5rem)] lg:self-start lg:overflow-y-auto lg:border"
    >
      <header className="sticky top-0 z-10 border-rule border-b bg-raised px-3 py-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <h2 id="suggestions" className="font-semibold">
            {t('suggestions.title')}
          </h2>
          <p role="status" className="text-muted text-sm">
            {t('suggestions.count', { accepted, total: shown.length })}
          </p>
        </div>
        <div className="mt-1 flex flex-wrap gap-2">
          <button
            type="button"
            className="button button-strong text-sm"
            disabled={accepted === shown.length}
            onClick={() => takeRest(shown)}
          >
            {t('suggestions.acceptAll')}
          </button>
          <button
            type="button"
            className="button text-sm"
            disabled={open.length === 0}
            onClick={() => takeRest(open)}
          >
            {t('suggestions.acceptRest')}
          </button>
          {children}
        </div>
        {left > 0 && open.length > 0 ? (
          <p role="status" className="mt-1 text-sm text-warn">
            {t('suggestions.left', { count: open.length })}
          </p>
        ) : null}
        <Legend />
        <p className="mt-1 text-2xs text-muted">{t('suggestions.note')}</p>
      </header>
      <div ref={list} className="px-3 pb-3">
        {groups.map((group) => {
          const inGroup = shown.filter((one) => one.group === group)
          return inGroup.length === 0 ? null : (
            <section key={group} aria-label={t(`groups.${group}`)}>
              <h3 className="kicker mt-3 border-rule-strong border-b pb-1">{t(`groups.${group}`)}</h3>
              <ul>
                {inGroup.map((one) => (
                  <SuggestionItem
                    key={one.id}
                    suggestion={one}
                    reading={reading}
                    isActive={one.id === active}
                    onFocus={() => setActive(one.id)}
                    onAccept={() => takeIn(one)}
                    onReject={() => turnAway(one)}
                    onGo={() => goToField(form, one)}
                    onAnswer={(change) => {
                      if (answer(one, change)) focusOn(after(one.id))
                    }}
                  />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </section>
  )
}

const legend = [
  ['j', 'k', 'move'],
  ['a', '', 'accept'],
  ['x', '', 'reject'],
  ['A', '', 'rest'],
  ['e', '', 'field'],
] as const

/** The keys that work while the focus is among the suggestions. */
function Legend() {
  const t = useTranslations('intake')
  const key = 'border border-rule-strong bg-paper px-1 font-sans'
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-3 gap-y-1 text-2xs text-muted" aria-label={t('keys.title')}>
      {legend.map(([one, other, name]) => (
        <li key={name}>
          <kbd className={key}>{one === 'A' ? t('keys.shift') : one}</kbd>
          {other ? <kbd className={`${key} ml-0.5`}>{other}</kbd> : null} {t(`keys.${name}`)}
        </li>
      ))}
    </ul>
  )
}
