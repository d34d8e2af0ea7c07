'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { isLocale, localePath } from '@/lib/i18n/locales.ts'
import { slugFrom } from '@/lib/slugs/slug.ts'
import { Fields } from '../fields/field.tsx'
import type { FormSpec } from '../fields/spec.ts'
import { textAt } from '../fields/values.ts'
import { FormProvider, type Save } from './form-context.ts'
import { FormNotices } from './form-notices.tsx'
import { FormSection } from './form-section.tsx'
import { SaveBar } from './save-bar.tsx'
import { type Start, useEditForm } from './use-edit-form.ts'

type Props = { spec: FormSpec; start: Start; save: Save }

/** The form of one thing: a company, a policy, a metric; all drawn from their descriptions. */
export function ThingForm({ spec, start, save }: Props) {
  const t = useTranslations('desk')
  const router = useRouter()
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  const form = useEditForm(start, ({ id }) => {
    if (start.id === null) router.replace(localePath(locale, `/desk/${start.name}/${id}`))
  })
  return (
    <FormProvider value={form.handle}>
      <FormNotices form={form} save={save} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit(save)
        }}
        onBlur={() => {
          // A new thing gets an address from its name, unless the editor wrote one.
          const name = textAt(form.values, 'name') || textAt(form.values, 'title')
          if (start.id === null && name !== '' && textAt(form.values, 'slug') === '') {
            form.handle.set('slug', slugFrom(name))
          }
        }}
      >
        {spec.groups.map((group) => (
          <FormSection key={group.title} title={t(`groups.${group.title}`)}>
            <Fields fields={group.fields} />
          </FormSection>
        ))}
        <SaveBar form={form}>
          <button type="submit" className="button button-strong" disabled={form.status.kind === 'saving'}>
            {t('save')}
          </button>
        </SaveBar>
      </form>
    </FormProvider>
  )
}
