'use client'

import { useCombobox } from 'downshift'
import { useEffect, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { RefKind } from '@/lib/desk/kinds.ts'
import type { Choice } from '@/lib/desk/queries.ts'
import { isLocale, localePath, pick } from '@/lib/i18n/locales.ts'
import { useForm } from '../form/form-context.ts'
import { QuickCreate } from '../form/quick-create.tsx'
import type { ControlProps } from './field-frame.tsx'

type Item = { choice: Choice } | { create: string }
type Props = {
  control: ControlProps
  to: RefKind
  /** The name of what is chosen; '' while nothing is. */
  shown: string
  exclude?: readonly string[]
  onPick(choice: Choice): void
  onClear?(): void
}

/** A type-ahead over one kind of thing, which can also make a new one (WAI-ARIA combobox). */
export function ReferenceInput({ control, to, shown, exclude = [], onPick, onClear }: Props) {
  const t = useTranslations('desk')
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  const { quick } = useForm()
  const [text, setText] = useState(shown)
  const [active, setActive] = useState(false)
  const [creating, setCreating] = useState<string | null>(null)
  useEffect(() => setText(shown), [shown])
  const found = useChoices(localePath(locale, `/desk/find/${to}`), text === shown ? '' : text, active)
  const items: Item[] = found.filter(({ slug }) => !exclude.includes(slug)).map((choice) => ({ choice }))
  const wanted = text.trim()
  if (to !== 'articles' && quick[to] && wanted !== '' && wanted !== shown) items.push({ create: wanted })

  const settle = () => {
    if (text.trim() === '' && shown !== '') onClear?.()
    else setText(shown)
  }
  const combobox = useCombobox<Item>({
    inputId: control.id,
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: (item) => (item && 'choice' in item ? item.choice.name : ''),
    onIsOpenChange: ({ isOpen }) => setActive(isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      if ('create' in selectedItem) return setCreating(selectedItem.create)
      setText(shown)
      onPick(selectedItem.choice)
    },
    stateReducer: (state, { type, changes }) =>
      // Leaving the field never chooses for the editor.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem }
        : changes,
  })
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = combobox
  const label = t(`fields.${to}`)
  return (
    <div className="relative">
      <input
        {...getInputProps({
          onBlur: settle,
          // Here and not by downshift's own event, which comes after a render and would lose fast keys.
          onChange: (event) => setText(event.currentTarget.value),
        })}
        {...control}
        aria-labelledby={undefined}
        className="field"
        placeholder={t('typeToFind')}
        autoComplete="off"
      />
      <ul
        {...getMenuProps({ 'aria-label': label })}
        className={`absolute inset-x-0 top-full z-20 -mt-px max-h-72 overflow-y-auto border border-ink bg-paper ${
          isOpen && items.length > 0 ? '' : 'hidden'
        }`}
      >
        {isOpen
          ? items.map((item, index) => (
              <li
                key={'choice' in item ? item.choice.slug : '+'}
                {...getItemProps({ item, index })}
                className={`cursor-pointer px-2 py-1 text-sm ${index === highlightedIndex ? 'bg-ink text-paper' : ''}`}
              >
                {'choice' in item ? (
                  <>
                    {pick(locale, item.choice.name, item.choice.nameJa)}{' '}
                    <span className={index === highlightedIndex ? '' : 'text-muted'}>
                      {locale === 'ja' ? item.choice.name : item.choice.nameJa}
                    </span>
                  </>
                ) : (
                  t('createNew', { name: item.create })
                )}
              </li>
            ))
          : null}
      </ul>
      {creating === null || to === 'articles' ? null : (
        <QuickCreate
          kind={to}
          name={creating}
          onDone={(choice) => {
            setCreating(null)
            setText(shown)
            if (choice) onPick(choice)
          }}
        />
      )}
    </div>
  )
}

/** The things whose name holds the words; what arrives late is dropped. */
function useChoices(address: string, words: string, active: boolean): Choice[] {
  const [choices, setChoices] = useState<Choice[]>([])
  useEffect(() => {
    if (!active) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${address}?q=${encodeURIComponent(words.slice(0, 200))}`, {
          signal: stop.signal,
        })
        if (response.ok) setChoices(await response.json())
      } catch {
        // Aborted, or offline: the list stays as it is.
      }
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [address, words, active])
  return choices
}
