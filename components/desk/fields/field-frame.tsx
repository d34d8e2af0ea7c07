'use client'

import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { isLocale, localePath } from '@/lib/i18n/locales.ts'
import { fieldId, issueAt, useForm } from '../form/form-context.ts'
import type { FieldSpec } from './spec.ts'

/** What ties a control to its label, hint and error. */
export type ControlProps = {
  id: string
  lang: string | undefined
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
  'aria-required': true | undefined
}

type Props = {
  path: string
  spec: FieldSpec
  /** A group of controls (a set, a list) is named by a legend instead of a label. */
  group?: boolean
  children: (control: ControlProps) => ReactNode
}

/** A field's label, hint and error, around its control. */
export function FieldFrame({ path, spec, group, children }: Props) {
  const t = useTranslations()
  const form = useForm()
  const issue = issueAt(form, path)
  const id = fieldId(form.prefix, path)
  const described = [spec.hint && `${id}-hint`, issue && `${id}-error`].filter(Boolean).join(' ')
  const label = (
    <>
      {t(`desk.fields.${spec.name}`)}
      {spec.lang === 'ja' ? <span className="text-muted"> {t('desk.inJapanese')}</span> : null}
      {spec.required ? (
        <span className="text-jp" aria-hidden="true">
          {' *'}
        </span>
      ) : null}
    </>
  )
  const control = children({
    id,
    lang: spec.lang,
    'aria-invalid': issue ? true : undefined,
    'aria-describedby': described || undefined,
    'aria-required': spec.required ? true : undefined,
  })
  const notes = (
    <>
      {spec.hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-2xs text-muted">
          {t(`desk.hints.${spec.hint}`)}
        </p>
      ) : null}
      {spec.rule ? <RuleLink rule={spec.rule} field={t(`desk.fields.${spec.name}`)} /> : null}
      {issue ? (
        <p id={`${id}-error`} className="mt-0.5 text-jp text-sm">
          {t(`errors.${issue.code}`, issue.values)}
        </p>
      ) : null}
    </>
  )
  if (group) {
    return (
      <fieldset className="min-w-0" aria-describedby={described || undefined}>
        <legend className="kicker mb-0.5">{label}</legend>
        {control}
        {notes}
      </fieldset>
    )
  }
  return (
    <div>
      <label htmlFor={id} className="kicker mb-0.5 block">
        {label}
      </label>
      {control}
      {notes}
    </div>
  )
}

/** How such a thing is read, in another tab: the form stays as it is. */
function RuleLink({ rule, field }: { rule: string; field: string }) {
  const t = useTranslations('desk')
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  return (
    <a
      href={`${localePath(locale, '/desk/intake/rules')}#${rule}`}
      target="_blank"
      rel="noopener"
      aria-label={t('ruleFor', { field })}
      className="text-2xs text-muted underline"
    >
      {t('rule')}
    </a>
  )
}
