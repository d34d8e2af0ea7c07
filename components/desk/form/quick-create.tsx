'use client'

import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import type { ThingKind } from '@/lib/desk/kinds.ts'
import type { Choice } from '@/lib/desk/queries.ts'
import { slugFrom } from '@/lib/slugs/slug.ts'
import { Fields } from '../fields/field.tsx'
import type { FormSpec } from '../fields/spec.ts'
import { textAt } from '../fields/values.ts'
import { FormProvider, type Save, useForm } from './form-context.ts'
import { FormNotices } from './form-notices.tsx'
import { useEditForm } from './use-edit-form.ts'

type Props = { kind: ThingKind; name: string; onDone(made: Choice | null): void }

/** Makes a thing in a dialog, without leaving the form that needs it. */
export function QuickCreate(props: Props) {
  const found = useForm().quick[props.kind]
  if (!found) return null
  // Outside the form's own element: forms cannot be nested.
  return createPortal(<Dialog {...props} {...found} />, document.body)
}

function Dialog({ kind, name, onDone, spec, save }: Props & { spec: FormSpec; save: Save }) {
  const t = useTranslations('desk')
  const { names, quick } = useForm()
  const dialog = useRef<HTMLDialogElement>(null)
  const made = useRef<Choice | null>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const title = kind === 'stories' ? 'title' : 'name'
  const form = useEditForm(
    {
      name: `quick-${kind}`,
      id: null,
      version: 1,
      values: { ...spec.blank, [title]: name, slug: slugFrom(name) },
      names,
      quick,
    },
    ({ slug }) => {
      const nameJa = textAt(form.values, `${title}Ja`)
      made.current = { slug, name: textAt(form.values, title), nameJa: nameJa === '' ? null : nameJa }
      // Closing gives the focus back to where the dialog was called from.
      dialog.current?.close()
    },
  )
  const label = t('newThing', { kind: t(`fields.${kind}`) })
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={() => onDone(made.current)}
      className="m-auto max-h-[90dvh] w-[min(44rem,calc(100vw-2rem))] border border-ink bg-paper p-5 text-ink backdrop:bg-ink/40"
    >
      <h2 className="mb-3 font-semibold text-lg">{label}</h2>
      <FormProvider value={form.handle}>
        <FormNotices form={form} save={save} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            // React hands events of a portal on to the form around it.
            event.stopPropagation()
            form.submit(save)
          }}
        >
          {spec.groups.slice(0, 1).map((group) => (
            <Fields key={group.title} fields={group.fields.filter(({ required }) => required)} />
          ))}
          <div className="mt-4 flex gap-2">
            <button type="submit" className="button button-strong" disabled={form.status.kind === 'saving'}>
              {t('create')}
            </button>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {t('cancel')}
            </button>
          </div>
        </form>
      </FormProvider>
    </dialog>
  )
}
