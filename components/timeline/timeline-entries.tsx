import type { ReactNode } from 'react'
import { ArticleEntry } from '@/components/articles/article-entry.tsx'
import { ActLine } from '@/components/timeline/act-line.tsx'
import { type Bundle, bundlesOf, firstSeen } from '@/components/timeline/bundles.ts'
import { ClaimLines } from '@/components/timeline/claim-lines.tsx'
import { dayLabel } from '@/components/timeline/day-label.ts'
import { formatMonth } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { groupByDay } from '@/lib/timeline/days.ts'
import type { TimelineEntry } from '@/lib/timeline/types.ts'

type Props = {
  entries: readonly TimelineEntry[]
  locale: Locale
  /** The level of the month headings: 3 inside a section of a page, 2 where the timeline is the page. */
  level?: 2 | 3
  /** Articles as headline and source only. */
  compact?: boolean
}

/** One stream, by day under month headings: what each entry is, how firm, and where from. */
export function TimelineEntries({ entries, locale, level = 3, compact }: Props) {
  const seen = firstSeen(entries)
  const Month = level === 2 ? 'h2' : 'h3'
  return groupByDay(entries).map(({ month, days }) => (
    <section key={month} className="mb-6 last:mb-0">
      <Month
        className={`border-rule-strong border-b bg-paper py-1.5 font-semibold ${
          level === 2 ? 'sticky top-0 z-1 text-lg' : 'text-base'
        }`}
      >
        {formatMonth(month, locale)}
      </Month>
      <ol>
        {days.map(({ day, entries: own }) => {
          const split = seen === null ? -1 : own.indexOf(seen)
          const above = split > 0 ? own.slice(0, split) : []
          const below = split > 0 ? own.slice(split) : own
          const parts = { day, locale, level, compact }
          return (
            <li key={day}>
              {above.length > 0 ? <DayRow {...parts} entries={above} /> : null}
              {split >= 0 ? <SeenLine locale={locale} /> : null}
              <DayRow {...parts} entries={below} />
            </li>
          )
        })}
      </ol>
    </section>
  ))
}

/** Above it what was only scheduled, below it what was seen to happen. */
function SeenLine({ locale }: { locale: Locale }) {
  return (
    <p className="kicker border-warn border-b border-dashed pt-3 pb-1 text-warn">
      {translator(locale, 'timeline')('seenLine')}
    </p>
  )
}

type DayProps = Required<Pick<Props, 'entries' | 'locale' | 'level'>> & { day: string; compact?: boolean }

function DayRow({ entries, day, locale, level, compact }: DayProps) {
  const t = translator(locale, 'timeline')
  const label = dayLabel(day, locale)
  return (
    <div className="grid gap-x-4 border-rule border-b py-3 sm:grid-cols-[5.5rem_1fr]">
      <p className="font-semibold text-sm leading-6">
        {label ? <time dateTime={day}>{label}</time> : t(day.length === 7 ? 'dayUnknown' : 'monthUnknown')}
      </p>
      <ul className="grid min-w-0 gap-y-4">
        {bundlesOf(entries).map((bundle) => (
          <li key={bundle.key} className="grid min-w-0 gap-x-4 md:grid-cols-[6rem_1fr]">
            <p className="kicker md:pt-0.5">{kindLabel(bundle, locale)}</p>
            <div className="min-w-0">{bundleBody(bundle, locale, level, compact)}</div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function kindLabel(bundle: Bundle, locale: Locale): string {
  const t = translator(locale, 'timeline')
  if (bundle.kind !== 'claims') return t(`kind.${bundle.kind}`)
  const figures = bundle.claims.filter((claim) => claim.value !== null).length
  if (figures === 0) return t('kind.statement')
  return t(figures === bundle.claims.length ? 'kind.figure' : 'kinds.claim')
}

function bundleBody(bundle: Bundle, locale: Locale, level: 2 | 3, compact?: boolean): ReactNode {
  switch (bundle.kind) {
    case 'article':
      return (
        <ArticleEntry
          article={bundle.article}
          locale={locale}
          heading={level === 2 ? 'h3' : 'h4'}
          compact={compact}
          dayless
        />
      )
    case 'act':
      return <ActLine act={bundle.act} locale={locale} />
    case 'claims':
      return <ClaimLines claims={bundle.claims} article={bundle.article} locale={locale} />
  }
}
