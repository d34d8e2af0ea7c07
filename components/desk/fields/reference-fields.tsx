'use client'

import { useLocale, useTranslations } from 'use-intl'
import { pick } from '@/lib/i18n/locales.ts'
import { type FormHandle, useForm } from '../form/form-context.ts'
import { FieldFrame } from './field-frame.tsx'
import { ReferenceInput } from './reference-input.tsx'
import type { FieldSpec } from './spec.ts'
import { getAt, textAt } from './values.ts'

type Props<Kind extends FieldSpec['kind']> = { path: string; spec: Extract<FieldSpec, { kind: Kind }> }

function nameOf(form: FormHandle, spec: Props<'ref' | 'refs'>['spec'], slug: string, locale: string): string {
  const choice = form.names[spec.to]?.[slug]
  return choice ? pick(locale === 'ja' ? 'ja' : 'en', choice.name, choice.nameJa) : slug
}

/** One thing, by type-ahead; emptied by emptying the text. */
export function ReferenceField({ path, spec }: Props<'ref'>) {
  const form = useForm()
  const locale = useLocale()
  const slug = textAt(form.values, path)
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <ReferenceInput
          control={control}
          to={spec.to}
          shown={slug === '' ? '' : nameOf(form, spec, slug, locale)}
          onPick={(choice) => {
            form.learn(spec.to, choice)
            form.set(path, choice.slug)
          }}
          onClear={() => form.set(path, null)}
        />
      )}
    </FieldFrame>
  )
}

/** A set of things: each with a button to remove it, and a type-ahead to add one. */
export function ReferencesField({ path, spec }: Props<'refs'>) {
  const form = useForm()
  const t = useTranslations('desk')
  const locale = useLocale()
  const held = getAt(form.values, path)
  const slugs = Array.isArray(held) ? held.map(String) : []
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <>
          {slugs.length > 0 ? (
            <ul className="mb-1 flex flex-wrap gap-1">
              {slugs.map((slug) => (
                <li key={slug} className="flex items-stretch border border-rule-strong text-sm">
                  <span className="px-1.5 py-0.5">{nameOf(form, spec, slug, locale)}</span>
                  <button
                    type="button"
                    className="min-w-6 border-rule border-l px-1 hover:bg-raised"
                    aria-label={t('removeNamed', { name: nameOf(form, spec, slug, locale) })}
                    onClick={() => {
                      form.set(
                        path,
                        slugs.filter((other) => other !== slug),
                      )
                      document.getElementById(control.id)?.focus()
                    }}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <ReferenceInput
            control={control}
            to={spec.to}
            shown=""
            exclude={slugs}
            onPick={(choice) => {
              form.learn(spec.to, choice)
              form.set(path, [...slugs, choice.slug])
            }}
          />
        </>
      )}
    </FieldFrame>
  )
}
