import { bundlesOf } from '@/components/timeline/bundles.ts'
import { EntryRow } from '@/components/timeline/entry-row.tsx'
import type { StreamShape } from '@/components/timeline/shape.ts'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { TimelineEntry } from '@/lib/timeline/types.ts'

type Props = { entries: readonly TimelineEntry[]; shape: StreamShape; locale: Locale }

/** Entries by how well they fit the words: no months, each with its whole date. */
export function RankedEntries({ entries, shape, locale }: Props) {
  return (
    <ol className="border-rule-strong border-t">
      {entries.flatMap((entry) =>
        bundlesOf([entry]).map((bundle) => (
          <li
            key={bundle.key}
            className="grid gap-x-4 border-rule border-b py-3 sm:grid-cols-[5.5rem_minmax(0,1fr)]"
          >
            <time dateTime={entry.day} className="font-semibold text-sm leading-6">
              {formatDay(entry.day, locale, 'short')}
            </time>
            <ul className="grid min-w-0">
              <EntryRow
                bundle={bundle}
                shape={shape}
                locale={locale}
                heading="h3"
                compact={false}
                standing={null}
              />
            </ul>
          </li>
        )),
      )}
    </ol>
  )
}
