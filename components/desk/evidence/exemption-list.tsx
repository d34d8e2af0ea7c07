'use client'

import { useTranslations } from 'use-intl'
import { pathOf } from '../article/mark.ts'
import { getAt, textAt } from '../fields/values.ts'
import { fieldId, issueAt, useForm } from '../form/form-context.ts'
import { usePlaceName } from './place-name.ts'

/** What was marked as needing no figure, and why; one whose words are gone says so. */
export function ExemptionList() {
  const t = useTranslations()
  const form = useForm()
  const nameOf = usePlaceName()
  const held = getAt(form.values, 'exemptions')
  const exemptions = Array.isArray(held) ? held : []
  const id = fieldId(form.prefix, 'exemptions')
  if (exemptions.length === 0) return <div id={id} tabIndex={-1} />
  return (
    <details id={id} tabIndex={-1} className="text-sm">
      <summary className="min-h-8">{t('evidence.exempted', { count: exemptions.length })}</summary>
      <ul className="border-rule border-t">
        {exemptions.map((one, at) => {
          const words = textAt(one, 'words')
          const path = pathOf(form.values, textAt(one, 'field'))
          const isGone = path === '' || !textAt(form.values, path).includes(words)
          const issue = ['words', 'reason', 'field'].flatMap(
            (part) => issueAt(form, `exemptions.${at}.${part}`) ?? [],
          )[0]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
            <li key={at} className="flex flex-wrap items-baseline gap-x-3 border-rule border-b py-1">
              <span className="font-semibold">{words}</span>
              <span>{textAt(one, 'reason')}</span>
              <span className="text-2xs text-muted">{path === '' ? '' : nameOf(path)}</span>
              {isGone ? <span className="text-jp">{t('evidence.gone')}</span> : null}
              {issue ? <span className="text-jp">{t(`errors.${issue.code}`, issue.values)}</span> : null}
              <button
                type="button"
                className="ml-auto min-h-6 underline"
                aria-label={t('evidence.removeNamed', { words })}
                onClick={() => {
                  form.set(
                    'exemptions',
                    exemptions.filter((_one, other) => other !== at),
                  )
                  document.getElementById(fieldId(form.prefix, 'check'))?.focus()
                }}
              >
                {t('evidence.remove')}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
