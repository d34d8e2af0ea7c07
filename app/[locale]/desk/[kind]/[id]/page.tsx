import { notFound } from 'next/navigation'
import { slugsIn } from '@/components/desk/fields/slugs.ts'
import { textAt } from '@/components/desk/fields/values.ts'
import { ThingForm } from '@/components/desk/form/thing-form.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { isThingKind } from '@/lib/desk/kinds.ts'
import { parseId } from '@/lib/desk/search.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { namesOf } from '../../names.ts'
import { quickKinds, readThing, things } from '../../things.ts'

export default async function ThingPage({ params }: PageProps<'/[locale]/desk/[kind]/[id]'>) {
  const { locale: language, kind, id: text } = await params
  const locale = language as Locale
  const id = parseId(text)
  if (!isThingKind(kind) || id === null) notFound()
  await requirePage(locale, `/desk/${kind}/${id}`)
  const held = await readThing(kind, id)
  if (!held) notFound()
  const { spec, save } = things[kind]
  const { values, version } = held
  const names = await namesOf(
    slugsIn(
      spec.groups.flatMap(({ fields }) => fields),
      values,
    ),
  )
  const t = translator(locale, 'desk')
  return (
    <>
      <p className="kicker">{t(`nav.${kind}`)}</p>
      <h1 className="mt-1 mb-6 font-serif text-3xl">{textAt(values, 'name') || textAt(values, 'title')}</h1>
      <ThingForm
        spec={spec}
        save={save}
        start={{ name: kind, id, version, values, names, quick: quickKinds() }}
      />
    </>
  )
}
