import { AsOfBanner } from '@/components/timeline/as-of-banner.tsx'
import { timelineHref } from '@/components/timeline/filters.ts'
import { PrintFoot } from '@/components/timeline/print-foot.tsx'
import { RankedEntries } from '@/components/timeline/ranked-entries.tsx'
import type { StreamShape } from '@/components/timeline/shape.ts'
import { TimelineEntries } from '@/components/timeline/timeline-entries.tsx'
import { db } from '@/lib/db.ts'
import { env } from '@/lib/env.ts'
import { todayIn } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { readWords } from '@/lib/search/words.ts'
import { policyStandings } from '@/lib/timeline/standings.ts'
import type { Stream } from '@/lib/timeline/types.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'
import { snippets } from '@/lib/timeline/words/snippets.ts'

type Props = {
  page: Stream
  view: TimelineView
  /** The day to which the record reaches. */
  seen: string | null
  locale: Locale
}

/** The entries of a page of the timeline, by the date, the clock and the day that its view names. */
export async function StreamEntries({ page, view, seen, locale }: Props) {
  const t = translator(locale, 'stream')
  const { date, clock, asof, cursor } = view
  const policies = page.entries.flatMap((entry) => (entry.kind === 'act' ? [entry.act.policy.slug] : []))
  const today = todayIn('America/New_York')
  const { ORIGIN } = env()
  const origin = ORIGIN ? new URL(ORIGIN).origin : ''
  const long = view.per > 50
  const shape: StreamShape = {
    ...{ date, clock, asof, cursor, long },
    line: asof ?? (date === 'published' ? null : seen),
    standings: await policyStandings(db(), [...new Set(policies)], asof ?? today, asof !== null),
    addresses: !long,
    found:
      view.q === ''
        ? new Map()
        : await snippets(db(), readWords(page.selection.meant ?? view.q), page.entries, locale),
  }
  const { undated } = page.selection
  return (
    <>
      <AsOfBanner view={view} locale={locale} />
      {view.sort === 'relevance' ? (
        <RankedEntries entries={page.entries} shape={shape} locale={locale} />
      ) : (
        <TimelineEntries entries={page.entries} locale={locale} level={2} shape={shape} />
      )}
      {undated > 0 ? (
        <p className="mt-4 text-muted text-sm">{t(`undated.${date}`, { count: undated })}</p>
      ) : null}
      <PrintFoot url={`${origin}${timelineHref(view, locale)}`} seen={seen} locale={locale} />
    </>
  )
}
