import type { Told } from '@/components/timeline/lanes/lane-words.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { clustersOf, inRows, type Placed } from '@/lib/timeline/lanes/clusters.ts'

/** `told` is null where only the number of entries is known. `first` and `last`: the days it may have been. */
export type Marked = { told: Told | null; count: number; first: string; last: string }

type Props = {
  marks: Placed<Marked>[]
  /** The address that shows what stands together from one day to another. */
  hrefOf: (from: string, to: string) => string
  /** The first and last day of what stands together, in words. */
  spanOf: (from: string, to: string) => string
  label: string
  locale: Locale
}

/** At the narrowest track, 40rem, no two marks are closer than 24 pixels. */
const gap = 0.038
const rowHeight = 1.5
const roomForWords = 0.12
/** So many of what stands together are told. */
const most = 4

/** The entries of a lane where they stand in time; what stands too close together is one mark with their number. */
export function LaneMarks({ marks, hrefOf, spanOf, label, locale }: Props) {
  const t = translator(locale, 'lanes')
  const placed = inRows(clustersOf(marks, gap))
  const rows = placed.reduce((all, { row }) => Math.max(all, row + 1), 1)
  if (placed.length === 0) return null
  return (
    <ol aria-label={label} className="relative" style={{ height: `${rows * rowHeight}rem` }}>
      {placed.map(({ row, cluster: { place, width, entries } }) => {
        const count = entries.reduce((sum, entry) => sum + entry.count, 0)
        const told = entries.flatMap((entry) => entry.told ?? [])
        const first = entries.map((entry) => entry.first).sort()[0] ?? ''
        const last =
          entries
            .map((entry) => entry.last)
            .sort()
            .at(-1) ?? ''
        const single = count === 1 ? told[0] : undefined
        const wide = width > 0
        return (
          <li key={`${row}-${place}`}>
            <a
              href={single ? single.href : hrefOf(first, last)}
              {...(single ? {} : { 'data-steer': '', rel: 'nofollow' })}
              className={`lane-link absolute flex h-6 items-center justify-center hover:z-10 focus-visible:z-10 ${wide ? 'border-rule-strong border-x bg-raised hover:bg-mark' : 'min-w-6 -translate-x-1/2'}`}
              style={{
                top: `${row * rowHeight}rem`,
                left: `${(wide ? place - width / 2 : place) * 100}%`,
                ...(wide ? { width: `${width * 100}%` } : {}),
              }}
            >
              {width > roomForWords ? (
                <span aria-hidden className="truncate px-1.5 text-2xs">
                  {count > 1 ? t('together', { count }) : single?.what}
                </span>
              ) : (
                <Glyph told={single} count={count} />
              )}
              <span className="lane-card text-sm leading-snug">
                {single ? (
                  <Card told={single} />
                ) : (
                  <>
                    <span className="block font-semibold">
                      {t('together', { count })} · {spanOf(first, last)}
                    </span>
                    {told.slice(0, most).map((one) => (
                      <span key={one.href} className="mt-1 line-clamp-2">
                        {one.what}
                      </span>
                    ))}
                    {told.length > most ? (
                      <span className="mt-1 block text-muted">
                        {t('others', { count: told.length - most })}
                      </span>
                    ) : null}
                  </>
                )}
              </span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}

function Card({ told }: { told: Told }) {
  return (
    <>
      <span className="block">{told.what}</span>
      <span className="mt-1 block font-semibold">{told.when}</span>
      <span className="block text-muted">
        {told.firm}
        {told.source ? ` · ${told.source}` : ''}
      </span>
    </>
  )
}

const shapes: Record<Told['kind'], string> = {
  article: 'rounded-full bg-ink',
  act: 'rotate-45 bg-ink',
  claim: 'border border-ink bg-paper',
}

function Glyph({ told, count }: { told: Told | undefined; count: number }) {
  if (!told)
    return (
      <span
        aria-hidden
        className="h-5 min-w-5 rounded-full border border-rule-strong bg-paper px-1 text-center text-2xs leading-[1.1rem]"
      >
        {count > 999 ? `${Math.round(count / 1000)}k` : count}
      </span>
    )
  const shape = told.ahead ? 'rotate-45 border border-dashed border-warn bg-paper' : shapes[told.kind]
  return <span aria-hidden className={`size-2.25 print:[print-color-adjust:exact] ${shape}`} />
}
