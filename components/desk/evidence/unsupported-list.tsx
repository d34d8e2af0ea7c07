'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Chip } from '@/components/ui/chip.tsx'
import type { Place, Unsupported } from '@/lib/evidence/support.ts'
import { getAt, textAt } from '../fields/values.ts'
import { fieldId, useForm } from '../form/form-context.ts'
import { goTo } from './go-to.ts'
import { usePlaceName } from './place-name.ts'
import { ReasonButtons } from './reason-buttons.tsx'

/** The numbers and names that stand on nothing: to be made figures of, or marked as needing none, many at once. */
export function UnsupportedList({ found }: { found: readonly Unsupported[] }) {
  const t = useTranslations('evidence')
  const form = useForm()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const selected = found.filter(({ key }) => chosen.has(key))
  if (found.length === 0) return null
  const all = selected.length === found.length
  const toggle = (key: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, key] : [...before].filter((other) => other !== key)))
  const exempt = (reason: string) => {
    const held = getAt(form.values, 'exemptions')
    const fresh = selected.map(({ places: [{ field, words }] }) => ({ field, words, reason }))
    form.set('exemptions', [...(Array.isArray(held) ? held : []), ...fresh])
    setChosen(new Set())
    document.getElementById(fieldId(form.prefix, 'check'))?.focus()
  }
  return (
    <fieldset className="mb-4 min-w-0">
      <legend className="mb-1 font-semibold text-sm">{t('unsupportedTitle')}</legend>
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4.5 accent-ink"
          checked={all}
          onChange={() => setChosen(new Set(all ? [] : found.map(({ key }) => key)))}
        />
        {t('selectAll', { count: found.length })}
      </label>
      <ul className="border-rule border-t">
        {found.map((one) => (
          <Row key={one.key} found={one} chosen={chosen.has(one.key)} onToggle={toggle} />
        ))}
      </ul>
      <ReasonButtons count={selected.length} onReason={exempt} />
    </fieldset>
  )
}

type RowProps = { found: Unsupported; chosen: boolean; onToggle(key: string, on: boolean): void }

function Row({ found, chosen, onToggle }: RowProps) {
  const t = useTranslations('evidence')
  const words = useTranslations('desk')
  const { prefix, mark, values } = useForm()
  const nameOf = usePlaceName()
  const { kind, key, places } = found
  const [first] = places
  const insight = /^insights\.\d+/.exec(first.path)?.[0]
  const isMachine = insight !== undefined && textAt(values, `${insight}.authorship`) === 'machine'
  return (
    <li className="flex items-start gap-2 border-rule border-b py-1.5 text-sm">
      <input
        type="checkbox"
        className="mt-0.5 size-4.5 shrink-0 accent-ink"
        aria-label={t(kind === 'number' ? 'selectNumber' : 'selectName', { words: first.words })}
        checked={chosen}
        onChange={(event) => onToggle(key, event.target.checked)}
      />
      <div className="min-w-0 flex-1">
        <Excerpt place={first} />
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-2xs">
          {isMachine ? <Chip tone="dashed">{words('options.authorship_machine')}</Chip> : null}
          {places.slice(0, 4).map((place) => (
            <button
              key={`${place.path} ${place.start}`}
              type="button"
              className="min-h-6 underline"
              onClick={() => goTo(prefix, place.path, place.start, place.words)}
            >
              {nameOf(place.path)}
            </button>
          ))}
          {places.length > 4 ? (
            <span className="text-muted">{t('more', { count: places.length - 4 })}</span>
          ) : null}
        </p>
      </div>
      {kind === 'number' && mark ? (
        <button
          type="button"
          className="button shrink-0 text-sm"
          onClick={() => mark(first.path, first.start, first.end)}
        >
          {t('makeClaim')}
        </button>
      ) : null}
    </li>
  )
}

/** The words with a little of what stands around them. */
function Excerpt({ place }: { place: Place }) {
  const { values } = useForm()
  const text = textAt(values, place.path)
  const from = text.startsWith(place.words, place.start) ? place.start : text.indexOf(place.words)
  const lang = place.path.endsWith('Ja') ? 'ja' : undefined
  if (from < 0) return <mark className="bg-mark text-ink">{place.words}</mark>
  const before = text.slice(Math.max(0, from - 40), from)
  const after = text.slice(from + place.words.length, from + place.words.length + 40)
  return (
    <span className="text-muted" lang={lang}>
      {from > 40 ? '…' : ''}
      {before}
      <mark className="bg-mark text-ink">{place.words}</mark>
      {after}
      {from + place.words.length + 40 < text.length ? '…' : ''}
    </span>
  )
}
