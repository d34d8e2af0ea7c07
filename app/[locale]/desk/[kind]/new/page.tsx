import { notFound } from 'next/navigation'
import { ThingForm } from '@/components/desk/form/thing-form.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { isThingKind } from '@/lib/desk/kinds.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { quickKinds, things } from '../../things.ts'

export default async function NewThingPage({ params }: PageProps<'/[locale]/desk/[kind]/new'>) {
  const { locale: language, kind } = await params
  const locale = language as Locale
  if (!isThingKind(kind)) notFound()
  await requirePage(locale, `/desk/${kind}/new`)
  const { spec, save } = things[kind]
  const t = translator(locale, 'desk')
  return (
    <>
      <h1 className="mb-6 font-serif text-3xl">{t('newThing', { kind: t(`nav.${kind}`) })}</h1>
      <ThingForm
        spec={spec}
        save={save}
        start={{ name: kind, id: null, version: 1, values: spec.blank, names: {}, quick: quickKinds() }}
      />
    </>
  )
}
