'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Issue } from '@/lib/errors.ts'
import { fieldId } from './form-context.ts'

/** Everything that keeps a form from being saved, at its top, with the focus moved there. */
export function ErrorSummary({ prefix, issues }: { prefix: string; issues: readonly Issue[] }) {
  const t = useTranslations()
  const box = useRef<HTMLDivElement>(null)
  const text = issues.map(({ path, code }) => path + code).join()
  useEffect(() => {
    if (text !== '') box.current?.focus()
  }, [text])
  if (issues.length === 0) return null
  const nameOf = (path: string) =>
    path
      .split('.')
      .map((part) => {
        if (/^\d+$/.test(part)) return String(Number(part) + 1)
        return t.has(`desk.fields.${part}`) ? t(`desk.fields.${part}`) : part
      })
      .join(' › ')
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mb-6 border-jp border-l-4 bg-raised px-4 py-3">
      <h2 className="font-semibold">{t('desk.notSaved', { count: issues.length })}</h2>
      <ul className="mt-1 text-sm">
        {issues.map((issue) => (
          <li key={issue.path + issue.code}>
            {issue.path === '' ? null : (
              <>
                <a
                  className="underline"
                  href={`#${fieldId(prefix, issue.path)}`}
                  onClick={(event) => {
                    const field = nearest(prefix, issue.path)
                    if (!field) return
                    event.preventDefault()
                    field.focus()
                    field.scrollIntoView({ block: 'center' })
                  }}
                >
                  {nameOf(issue.path)}
                </a>
                {': '}
              </>
            )}
            {t(`errors.${issue.code}`, issue.values)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The field of a path, or the nearest thing it belongs to. */
function nearest(prefix: string, path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const found = document.getElementById(fieldId(prefix, parts.slice(0, length).join('.')))
    if (found) return found
  }
  return null
}
