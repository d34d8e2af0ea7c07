import { momentLabel } from '@/components/mine/moment-label.ts'
import { NoteList } from '@/components/mine/note-list.tsx'
import { SavedViews } from '@/components/mine/saved-views.tsx'
import { WatchedList } from '@/components/mine/watched-list.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { freshEntries, freshIn } from '@/lib/mine/fresh.ts'
import { listNotes, listViews, listWatches } from '@/lib/mine/queries.ts'
import type { FreshIn, Watched } from '@/lib/mine/types.ts'
import { touchVisit } from '@/lib/mine/visits.ts'
import { cleanText } from '@/lib/text/clean.ts'

/** How many notes stand on the page, and how many new entries under each thing watched. */
const shown = { notes: 200, entries: 3 }

/** What an account keeps for itself, and what is new in it. */
export default async function MinePage({ params, searchParams }: PageProps<'/[locale]/mine'>) {
  const locale = (await params).locale as Locale
  const { id } = await requirePage(locale, '/mine', 'analyst')
  const typed = (await searchParams)['q']
  const cleaned = cleanText(typeof typed === 'string' ? typed : '', 200, false)
  const words = 'text' in cleaned ? cleaned.text : ''
  const since = (await touchVisit(db(), id)).previousVisitAt
  const [views, watches, { notes, total }, names] = await Promise.all([
    listViews(db(), id),
    listWatches(db(), id),
    listNotes(db(), id, words, shown.notes),
    since ? freshEntries(db(), since) : [],
  ])
  const fresh = new Set(names)
  const newIn = async (query: string, limit: number): Promise<FreshIn> =>
    since ? freshIn(db(), query, since, fresh, limit) : { count: 0, entries: [] }
  const watched: (Watched & { fresh: FreshIn })[] = []
  for (const one of watches) watched.push({ ...one, fresh: await newIn(one.query, shown.entries) })
  const { count } = await newIn('', 0)
  const t = translator(locale, 'mine')
  const line = since ? t('line', { count, when: momentLabel(since, locale) }) : t('lineFirst')
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-2 text-muted">{t('lead')}</p>
        <p className="mt-2">
          {count > 0 ? (
            <a href={localePath(locale, '/mine/new')} className="font-semibold underline">
              {line}
            </a>
          ) : (
            line
          )}
        </p>
      </PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <Section id="watches" title={t('watches.title')}>
          <WatchedList watches={watched} locale={locale} />
        </Section>
        <Section id="views" title={t('views.title')}>
          <SavedViews views={views} locale={locale} />
        </Section>
        <Section id="notes" title={t('notes.title')}>
          <NoteList notes={notes} total={total} words={words} locale={locale} />
        </Section>
      </div>
    </>
  )
}
