import type { ReactNode } from 'react'
import { ArticleEntry } from '@/components/articles/article-entry.tsx'
import { ActLine } from '@/components/timeline/act-line.tsx'
import type { Bundle } from '@/components/timeline/bundles.ts'
import { ClaimLines } from '@/components/timeline/claim-lines.tsx'
import { entryAttributes } from '@/components/timeline/entry-attributes.ts'
import { EntryTime } from '@/components/timeline/entry-time.tsx'
import { FoldedReports } from '@/components/timeline/folded-reports.tsx'
import { FoundWords } from '@/components/timeline/found-words.tsx'
import { PolicyLine } from '@/components/timeline/policy-line.tsx'
import type { StreamShape } from '@/components/timeline/shape.ts'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { isAhead } from '@/lib/timeline/ahead.ts'
import type { PolicyStanding } from '@/lib/timeline/standings.ts'

export type EntryRowProps = {
  bundle: Bundle
  shape: StreamShape
  locale: Locale
  heading: 'h3' | 'h4'
  compact: boolean
  /** Told at the first act of its policy on the page. */
  standing: PolicyStanding | null
}

/** What stands together in the stream: its kind and time beside what it says; broken edge while it is ahead. */
export function EntryRow(props: EntryRowProps) {
  const { bundle, shape, locale } = props
  const { entry } = bundle
  const ahead = isAhead(entry, shape.line)
  return (
    <li
      {...(bundle.kind === 'claims' ? {} : entryAttributes(entry))}
      data-ahead={ahead ? '' : undefined}
      className={`grid min-w-0 scroll-mt-14 break-inside-avoid gap-x-4 md:grid-cols-[7.25rem_minmax(0,1fr)] ${
        ahead ? '-ml-[calc(0.75rem+1px)] border-warn border-l border-dashed pl-3' : ''
      }`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 md:block">
        <span className="kicker md:block md:pt-0.5">{kindLabel(bundle, locale)}</span>
        <EntryTime moment={entry.moment} clock={shape.clock} day={entry.day} locale={locale} />
      </p>
      <div className="min-w-0">{bodyOf(props, ahead)}</div>
    </li>
  )
}

function kindLabel(bundle: Bundle, locale: Locale): string {
  const t = translator(locale, 'stream')
  if (bundle.kind !== 'claims') return t(`kind.${bundle.kind}`)
  const figures = bundle.entries.filter(({ claim }) => claim.value !== null).length
  if (figures === 0) return t('kind.statement')
  return t(figures === bundle.entries.length ? 'kind.figure' : 'kind.claims')
}

function bodyOf(
  { bundle, shape, locale, heading, compact, standing }: EntryRowProps,
  ahead: boolean,
): ReactNode {
  switch (bundle.kind) {
    case 'article':
      return (
        <>
          <ArticleEntry
            article={bundle.entry.article}
            locale={locale}
            heading={heading}
            compact={compact || shape.long}
            plain={shape.long}
            dayless
          />
          <FoundWords entry={`article:${bundle.entry.id}`} shape={shape} locale={locale} />
          <FoldedReports entry={bundle.entry} shape={shape} locale={locale} />
          <PrintedSource url={bundle.entry.article.canonicalUrl} shape={shape} locale={locale} />
        </>
      )
    case 'act':
      return (
        <>
          <ActLine act={bundle.entry.act} shape={shape} ahead={ahead} locale={locale} />
          <FoundWords entry={`act:${bundle.entry.id}`} shape={shape} locale={locale} />
          <EffectLine entry={bundle.entry} shape={shape} ahead={ahead} locale={locale} />
          {standing ? <PolicyLine standing={standing} shape={shape} locale={locale} /> : null}
          <PrintedSource url={bundle.entry.act.source.url} shape={shape} locale={locale} />
        </>
      )
    case 'claims':
      return (
        <>
          <ClaimLines entries={bundle.entries} shape={shape} locale={locale} />
          <PrintedSource url={bundle.entry.claim.article.canonicalUrl} shape={shape} locale={locale} />
        </>
      )
  }
}

type PartProps = { shape: StreamShape; locale: Locale }

/** Where the day of taking effect counts: that day, and the day on which the act itself was done. */
function EffectLine({
  entry: { act, moment },
  shape,
  ahead,
  locale,
}: PartProps & { entry: Extract<Bundle, { kind: 'act' }>['entry']; ahead: boolean }) {
  if (shape.date !== 'effect') return null
  const t = translator(locale, 'stream')
  const date = formatDay(moment.day, locale)
  return (
    <p className={`mt-0.5 text-sm ${ahead ? 'text-warn' : ''}`}>
      {t(ahead ? 'due' : 'took', { date })}
      {act.day === moment.day ? '' : ` · ${t('done', { date: formatDay(act.day, locale) })}`}
    </p>
  )
}

/** On paper nobody can follow a link. */
function PrintedSource({ url, shape, locale }: PartProps & { url: string | null }) {
  if (!url || !shape.addresses) return null
  return (
    <p className="hidden text-muted text-xs print:block">
      {translator(locale, 'stream')('printed.source', { url })}
    </p>
  )
}
