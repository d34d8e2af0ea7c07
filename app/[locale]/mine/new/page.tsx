import { momentLabel } from '@/components/mine/moment-label.ts'
import { timelineHref } from '@/components/timeline/filters.ts'
import { TimelineEntries } from '@/components/timeline/timeline-entries.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { freshEntries, freshIn } from '@/lib/mine/fresh.ts'
import { touchVisit } from '@/lib/mine/visits.ts'
import { parseView, printView, withoutShape } from '@/lib/timeline/view.ts'

const most = 200

/** What became public in a view since the visit before this one. The view stands in the address as on the timeline. */
export default async function NewPage({ params, searchParams }: PageProps<'/[locale]/mine/new'>) {
  const locale = (await params).locale as Locale
  const asked = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  )
  const view = withoutShape(parseView(asked))
  const query = printView(view)
  const { id } = await requirePage(locale, `/mine/new${query ? `?${query}` : ''}`, 'analyst')
  const since = (await touchVisit(db(), id)).previousVisitAt
  const fresh = since ? new Set(await freshEntries(db(), since)) : null
  const found = since && fresh ? await freshIn(db(), query, since, fresh, most) : { count: 0, entries: [] }
  const t = translator(locale, 'mine')
  return (
    <>
      <PageTitle title={t('new.title')} kicker={query ? t('new.view') : t('new.all')}>
        <p className="measure mt-2 text-muted">
          {since ? t('new.since', { when: momentLabel(since, locale) }) : t('lineFirst')}
        </p>
        <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
          <a className="underline" href={timelineHref(view, locale)}>
            {t('new.whole')}
          </a>
          {query ? (
            <a className="underline" href={localePath(locale, '/mine/new')}>
              {t('new.all')}
            </a>
          ) : null}
          <a className="underline" href={localePath(locale, '/mine')}>
            {t('new.back')}
          </a>
        </p>
      </PageTitle>
      {found.count === 0 ? <p>{t('new.none')}</p> : null}
      {found.count > found.entries.length ? (
        <p className="mb-2 text-sm">{t('new.more', { shown: found.entries.length, count: found.count })}</p>
      ) : null}
      <TimelineEntries entries={found.entries} locale={locale} level={2} />
    </>
  )
}
