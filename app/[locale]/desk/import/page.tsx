import { ImportForm } from '@/components/desk/import/import-form.tsx'
import { ShapeTables } from '@/components/desk/import/shape-tables.tsx'
import { DeskWords } from '@/components/desk/words.tsx'
import { Section } from '@/components/ui/section.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { maySetStates } from '@/lib/exchange/states.ts'
import { formats } from '@/lib/exchange/write.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { getSetting } from '@/lib/settings/queries.ts'
import { ArticleState } from '@/prisma/generated/enums.ts'

/** Articles by the file, in and out. */
export default async function ImportPage({ params }: PageProps<'/[locale]/desk/import'>) {
  const locale = (await params).locale as Locale
  const user = await requirePage(locale, '/desk/import')
  const publishing = await getSetting(db(), 'publishing')
  const t = translator(locale, 'exchange')
  const desk = translator(locale, 'desk')
  const { exchange, errors } = messages[locale]
  return (
    <>
      <h1 className="mb-2 font-serif text-3xl">{t('title')}</h1>
      <p className="mb-6 max-w-3xl text-muted">{t('intro')}</p>
      <DeskWords locale={locale} messages={{ exchange, errors }}>
        <ImportForm maySetStates={maySetStates({ asker: user, publishing })} />
      </DeskWords>
      <Section title={t('export.title')} className="mt-10">
        <form className="flex flex-wrap items-end gap-3" action={localePath(locale, '/desk/export')}>
          <div>
            <label className="kicker mb-0.5 block" htmlFor="state">
              {desk('columns.state')}
            </label>
            <select className="field" id="state" name="state" defaultValue="">
              <option value="">{desk('anyState')}</option>
              {Object.values(ArticleState).map((state) => (
                <option key={state} value={state}>
                  {desk(`states.${state}`)}
                </option>
              ))}
            </select>
          </div>
          {formats.map((format) => (
            <button key={format} type="submit" className="button" name="format" value={format}>
              {t(`export.${format}`)}
            </button>
          ))}
        </form>
      </Section>
      <Section title={t('shapes.title')} className="mt-10">
        <ShapeTables locale={locale} />
      </Section>
    </>
  )
}
