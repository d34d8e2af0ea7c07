import { type Bundle, bundlesOf, byKnownTime } from '@/components/timeline/bundles.ts'
import { dayLabel } from '@/components/timeline/day-label.ts'
import { EntryRow } from '@/components/timeline/entry-row.tsx'
import { embedded, type StreamShape } from '@/components/timeline/shape.ts'
import { formatDay, formatMonth } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { firstSeen, isAhead } from '@/lib/timeline/ahead.ts'
import { groupByDay } from '@/lib/timeline/days.ts'
import type { TimelineEntry } from '@/lib/timeline/types.ts'

type Props = {
  entries: readonly TimelineEntry[]
  locale: Locale
  /** The level of the month headings: 3 inside a section of a page, 2 where the timeline is the page. */
  level?: 2 | 3
  /** Articles as headline and source only. */
  compact?: boolean
  shape?: StreamShape
}

/** One stream, by day under month headings: what each entry is, how firm, and where from. */
export function TimelineEntries({ entries, locale, level = 3, compact = false, shape = embedded }: Props) {
  const t = translator(locale, 'stream')
  const seen = firstSeen(entries, shape.line, shape.cursor)
  const first = firstActs(entries)
  const Month = level === 2 ? 'h2' : 'h3'
  const parts = { locale, level, compact, shape, first }
  return groupByDay(entries).map(({ month, days }) => (
    <section key={month} className="mb-6 last:mb-0">
      <Month
        data-month={month}
        className={`break-after-avoid border-rule-strong border-b bg-paper py-1.5 font-semibold ${
          level === 2 ? 'sticky top-0 z-1 scroll-mt-0 text-lg print:static' : 'text-base'
        }`}
      >
        {formatMonth(month, locale)}
        {shape.date === 'published' ? null : <span className="kicker ml-2">{t(`by.${shape.date}`)}</span>}
      </Month>
      <ol>
        {days.map(({ day, entries: own }) => {
          const split = seen === null ? -1 : own.indexOf(seen)
          const above = split > 0 ? own.slice(0, split) : []
          const below = split > 0 ? own.slice(split) : own
          return (
            <li key={day} className={shape.long ? 'stream-day' : undefined}>
              {above.length > 0 ? <DayRow {...parts} day={day} entries={above} /> : null}
              {split >= 0 ? <SeenLine shape={shape} locale={locale} /> : null}
              <DayRow {...parts} day={day} entries={below} />
            </li>
          )
        })}
      </ol>
    </section>
  ))
}

/** The first act of each policy on the page, by its id. */
function firstActs(entries: readonly TimelineEntry[]): ReadonlySet<number> {
  const first = new Map<string, number>()
  for (const entry of entries)
    if (entry.kind === 'act' && !first.has(entry.act.policy.slug)) first.set(entry.act.policy.slug, entry.id)
  return new Set(first.values())
}

/** Above it what was only scheduled or expected, below it what was seen to happen. */
function SeenLine({ shape: { date, asof, line }, locale }: { shape: StreamShape; locale: Locale }) {
  const t = translator(locale, 'stream')
  const day = line === null ? '' : formatDay(line, locale)
  return (
    <p className="kicker border-warn border-b border-dashed pt-3 pb-1 text-warn" data-line>
      {t(asof === null ? `line.${line === null ? 'published' : date}` : 'line.asof', { date: day })}
    </p>
  )
}

type DayProps = Required<Omit<Props, 'entries'>> & {
  day: string
  entries: readonly TimelineEntry[]
  first: ReadonlySet<number>
}

function DayRow({ entries, day, first, locale, level, compact, shape }: DayProps) {
  const t = translator(locale, 'stream')
  const label = dayLabel(day, locale)
  // A period has no hour, what is known by month only is not missing one, and what is ahead has none yet.
  const clocked =
    shape.date !== 'period' && label !== null && !entries.every((entry) => isAhead(entry, shape.line))
  const { timed, untimed } = byKnownTime(entries)
  const rows = (own: readonly TimelineEntry[]) => (
    <ul className="grid min-w-0 gap-y-4">
      {bundlesOf(own).map((bundle) => (
        <EntryRow
          key={bundle.key}
          bundle={bundle}
          shape={shape}
          locale={locale}
          heading={level === 2 ? 'h3' : 'h4'}
          compact={compact}
          standing={standingAt(bundle, first, shape)}
        />
      ))}
    </ul>
  )
  return (
    <div className="grid gap-x-4 border-rule border-b py-3 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
      <p className="flex flex-wrap items-baseline gap-x-2 font-semibold text-sm leading-6 sm:block">
        {label ? <time dateTime={day}>{label}</time> : t(day.length === 7 ? 'dayUnknown' : 'monthUnknown')}
        {clocked && timed.length === 0 ? (
          <span className="font-normal text-2xs text-muted leading-4 sm:block">
            {t(untimed.length === 1 ? 'timeUnknown' : 'timesUnknown')}
          </span>
        ) : null}
      </p>
      <div className="grid min-w-0 gap-y-4">
        {timed.length > 0 ? rows(timed) : null}
        {clocked && timed.length > 0 && untimed.length > 0 ? (
          <p className="border-rule border-t pt-2 text-2xs text-muted">{t('orderUnknown')}</p>
        ) : null}
        {untimed.length > 0 ? rows(untimed) : null}
      </div>
    </div>
  )
}

function standingAt(bundle: Bundle, first: ReadonlySet<number>, shape: StreamShape) {
  if (bundle.kind !== 'act' || !first.has(bundle.entry.id)) return null
  return shape.standings.get(bundle.entry.act.policy.slug) ?? null
}
