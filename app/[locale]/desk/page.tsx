import { GapLists } from '@/components/desk/front/gap-lists.tsx'
import { WorkLists } from '@/components/desk/front/work-lists.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { getFront } from '@/lib/desk/front.ts'
import { getGaps } from '@/lib/desk/front-gaps.ts'
import { todayIn } from '@/lib/format/date.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The desk's front page: what waits for this person, what comes and went, and what the record lacks. */
export default async function DeskPage({ params }: PageProps<'/[locale]/desk'>) {
  const locale = (await params).locale as Locale
  const user = await requirePage(locale, '/desk')
  const [front, gaps] = await Promise.all([getFront(db(), user.id), getGaps(db(), todayIn('UTC'))])
  const t = translator(locale, 'history')
  const desk = translator(locale, 'desk')
  return (
    <>
      <header className="mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1 className="font-serif text-3xl">{t('front.title')}</h1>
        <p className="text-muted text-sm">{t('front.lead')}</p>
        <a className="button button-strong ml-auto" href={localePath(locale, '/desk/articles/new')}>
          {desk('newArticle')}
        </a>
      </header>
      <WorkLists front={front} locale={locale} />
      <h2 className="mt-12 mb-4 font-serif text-2xl">{t('front.gaps')}</h2>
      <GapLists gaps={gaps} locale={locale} />
    </>
  )
}
