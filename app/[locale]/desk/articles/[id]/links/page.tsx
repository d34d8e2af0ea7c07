import { notFound } from 'next/navigation'
import { AddLinkForm, LinkLine } from '@/components/desk/article/link-forms.tsx'
import { DeskWords } from '@/components/desk/words.tsx'
import { Section } from '@/components/ui/section.tsx'
import { readArticle } from '@/lib/articles/held.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { listClaimLinks } from '@/lib/desk/claim-links.ts'
import { parseId } from '@/lib/desk/search.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Which figures of this article confirm, contradict or correct which others. */
export default async function LinksPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/articles/[id]/links'>) {
  const { locale: language, id: text } = await params
  const locale = language as Locale
  const id = parseId(text)
  if (id === null) notFound()
  await requirePage(locale, `/desk/articles/${id}/links`)
  const [held, { own, others, links }] = await Promise.all([readArticle(db(), id), listClaimLinks(db(), id)])
  if (!held) notFound()
  const asked = await searchParams
  const idIn = (name: string) => parseId(String(asked[name] ?? ''))
  const chosen = { from: idIn('from'), to: idIn('to') }
  const t = translator(locale, 'desk')
  const { desk, claims, errors, auth } = messages[locale]
  return (
    <DeskWords locale={locale} messages={{ desk, claims, errors, auth }}>
      <p className="text-sm">
        <a className="underline" href={localePath(locale, `/desk/articles/${id}`)}>
          {held.input.headline}
        </a>
      </p>
      <h1 className="mt-1 mb-4 font-serif text-3xl">{t('links.title')}</h1>
      {links.length === 0 ? <p className="text-muted">{t('links.none')}</p> : null}
      <ul className="mb-8 divide-y divide-rule border-rule border-y">
        {links.map((link) => (
          <li key={link.id}>
            <LinkLine link={link} />
          </li>
        ))}
      </ul>
      <Section id="add" title={t('links.add')}>
        <AddLinkForm own={own} others={others} chosen={chosen} />
      </Section>
    </DeskWords>
  )
}
