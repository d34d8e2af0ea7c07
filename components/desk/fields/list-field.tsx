'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { fieldId, hasIssueUnder, issueAt, useForm } from '../form/form-context.ts'
import { Fields } from './field.tsx'
import { ListButtons } from './list-buttons.tsx'
import { type Json, type ListSpec, wordKey } from './spec.ts'
import { getAt, moved, textAt } from './values.ts'

/** A key that no entry has: point-1, point-2. */
function freeKey(items: readonly Json[], prefix: string): string {
  const taken = new Set(items.map((item) => textAt(item, 'key')))
  let number = items.length + 1
  while (taken.has(`${prefix}-${number}`)) number++
  return `${prefix}-${number}`
}

/** `alone`: the heading above says already what the list is. */
type Props = { path: string; spec: ListSpec; alone: boolean }

/** A list of entries, each folded until it is worked on; added, moved and removed by buttons. */
export function ListField({ path, spec, alone }: Props) {
  const form = useForm()
  const t = useTranslations()
  const held = getAt(form.values, path)
  const items = Array.isArray(held) ? held : []
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const issue = issueAt(form, path)
  const id = fieldId(form.prefix, path)
  const toggle = (index: number, on: boolean) =>
    setOpen((before) => {
      const after = new Set(before)
      if (on) after.add(index)
      else after.delete(index)
      return after
    })
  const callOf = (index: number) =>
    spec.called
      .map((name) => {
        const value = textAt(items[index], name)
        const field = spec.fields.find((one) => one.name === name)
        return field?.kind === 'choice' && value !== '' ? t(wordKey(field.words, value)) : value
      })
      .filter(Boolean)
      .join(' · ')
      .slice(0, 120) || t('desk.emptyEntry')
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0" aria-describedby={issue ? `${id}-error` : undefined}>
      <legend className={alone ? 'sr-only' : 'kicker mb-0.5'}>{t(`desk.fields.${spec.name}`)}</legend>
      {issue ? (
        <p id={`${id}-error`} className="mb-1 text-jp text-sm">
          {t(`errors.${issue.code}`, issue.values)}
        </p>
      ) : null}
      <ol className="border-rule border-t">
        {items.map((_, index) => {
          const at = `${path}.${index}`
          const isOpen = open.has(index) || hasIssueUnder(form, at)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
            <li key={index} className="border-rule border-b">
              <div className="flex items-center gap-1 py-1">
                <button
                  type="button"
                  id={`${id}-${index}-fold`}
                  aria-expanded={isOpen}
                  className="flex min-h-8 min-w-0 flex-1 items-baseline gap-2 text-left"
                  onClick={() => toggle(index, !isOpen)}
                >
                  <span aria-hidden="true" className="w-3 text-muted">
                    {isOpen ? '−' : '+'}
                  </span>
                  <span className="min-w-0 flex-1 truncate text-sm">{callOf(index)}</span>
                </button>
                <ListButtons
                  index={index}
                  count={items.length}
                  name={callOf(index)}
                  onMove={(by) => {
                    form.set(path, moved(items, index, by))
                    setOpen(
                      new Set([...open].map((n) => (n === index ? n + by : n === index + by ? n - by : n))),
                    )
                    document.getElementById(`${id}-${index + by}-fold`)?.focus()
                  }}
                  onRemove={() => {
                    form.set(
                      path,
                      items.filter((_item, other) => other !== index),
                    )
                    setOpen(new Set([...open].filter((n) => n !== index).map((n) => (n > index ? n - 1 : n))))
                    document.getElementById(`${id}-add`)?.focus()
                  }}
                />
              </div>
              {isOpen ? (
                <div className="pb-4 pl-5">
                  <Fields fields={spec.fields} base={at} />
                </div>
              ) : null}
            </li>
          )
        })}
      </ol>
      <button
        type="button"
        id={`${id}-add`}
        className="button mt-1 text-sm"
        onClick={() => {
          form.set(path, [
            ...items,
            spec.keyed ? { ...spec.blank, key: freeKey(items, spec.keyed) } : spec.blank,
          ])
          toggle(items.length, true)
        }}
      >
        {t('desk.addTo', { name: t(`desk.fields.${spec.name}`) })}
      </button>
    </fieldset>
  )
}
