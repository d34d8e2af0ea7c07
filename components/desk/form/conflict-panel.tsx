'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Json, JsonObject } from '../fields/spec.ts'
import { differing, getAt } from '../fields/values.ts'

type Props = {
  mine: JsonObject
  theirs: JsonObject
  onTake(field: string, value: Json): void
  onTakeAll(): void
  onOverwrite(): void
}

/** Someone saved first: both versions side by side, field by field; nothing is lost before the editor decides. */
export function ConflictPanel({ mine, theirs, onTake, onTakeAll, onOverwrite }: Props) {
  const t = useTranslations('desk')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const fields = differing(mine, theirs)
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mb-6 border-warn border-l-4 bg-raised px-4 py-3">
      <h2 className="font-semibold">{t('conflict.title')}</h2>
      <p className="mt-1 text-sm">{t('conflict.text')}</p>
      <div className="mt-3 divide-y divide-rule border-rule border-y">
        {fields.map((field) => (
          <section key={field} className="py-3">
            <h3 className="kicker">{t.has(`fields.${field}`) ? t(`fields.${field}`) : field}</h3>
            <div className="mt-1 grid gap-4 sm:grid-cols-2">
              <Side title={t('conflict.mine')} value={getAt(mine, field)} />
              <div>
                <Side title={t('conflict.theirs')} value={getAt(theirs, field)} />
                <button
                  type="button"
                  className="button mt-2 text-sm"
                  onClick={() => onTake(field, getAt(theirs, field) ?? null)}
                >
                  {t('conflict.take')}
                </button>
              </div>
            </div>
          </section>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-strong" onClick={onOverwrite}>
          {t('conflict.overwrite')}
        </button>
        <button type="button" className="button" onClick={onTakeAll}>
          {t('conflict.takeAll')}
        </button>
      </div>
    </div>
  )
}

function Side({ title, value }: { title: string; value: Json | undefined }) {
  return (
    <div className="min-w-0">
      <p className="text-2xs text-muted">{title}</p>
      <div className="max-h-72 overflow-y-auto whitespace-pre-wrap text-sm">{readable(value) || '—'}</div>
    </div>
  )
}

/** A value as lines a person can compare: lists as entries, entries as "name: value". */
function readable(value: Json | undefined, indent = ''): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) {
    return value.map((item) => `${indent}• ${readable(item, `${indent}  `).trimStart()}`).join('\n')
  }
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== '' && !(Array.isArray(part) && part.length === 0))
    .map(([key, part]) => {
      const text = readable(part, `${indent}  `)
      return `${indent}${key}: ${text.includes('\n') ? `\n${text}` : text.trimStart()}`
    })
    .join('\n')
}
