import { Lit } from '@/components/search/lit.tsx'
import type { StreamShape } from '@/components/timeline/shape.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { EntryName } from '@/lib/timeline/selection.ts'

/** The stretch of an entry in which the view's words stand, with them lit. */
export function FoundWords({
  entry,
  shape,
  locale,
}: {
  entry: EntryName
  shape: StreamShape
  locale: Locale
}) {
  const found = shape.found.get(entry)
  if (!found) return null
  return (
    <p className="mt-0.5 text-sm" data-found>
      <span className="text-muted">{translator(locale, 'stream')('found')} </span>
      <span lang={found.lang ?? undefined}>
        <Lit segments={found.segments} />
      </span>
    </p>
  )
}
