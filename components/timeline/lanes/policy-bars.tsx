import { formatDay, shiftDay } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Bar, Piece } from '@/lib/timeline/lanes/bars.ts'
import type { PolicyLane } from '@/lib/timeline/lanes/queries.ts'
import { dayStart, placeIn, type Window } from '@/lib/timeline/lanes/window.ts'
import type { Jurisdiction } from '@/prisma/generated/enums.ts'

type Props = { lane: PolicyLane; jurisdiction: Jurisdiction; window: Window; label: string; locale: Locale }

/** Below these parts of the width a piece is too narrow for its words, or for its rate. */
const roomForWords = 0.16
const roomForRate = 0.055

/** What a policy was, over time: dashed while only announced, solid in force, hatched while held, its rate written on it. */
export function PolicyBars({ lane, jurisdiction, window, label, locale }: Props) {
  // Both sides are told apart only while they stand differently.
  const shapes = lane.bars.map(({ pieces }) =>
    within(pieces, window)
      .map(({ piece: { from, to, status } }) => `${from} ${to} ${status}`)
      .join(),
  )
  const alike = lane.bars.length > 1 && new Set(shapes).size === 1
  const bars = alike ? lane.bars.slice(0, 1).map(({ pieces }) => ({ side: null, pieces })) : lane.bars
  return bars.map((bar) => (
    <BarRow
      key={bar.side ?? 'whole'}
      bar={bar}
      jurisdiction={jurisdiction}
      window={window}
      href={localePath(locale, `/policies/${lane.policy.slug}`)}
      label={label}
      locale={locale}
    />
  ))
}

/** The pieces that the window shows, and where. */
const within = (pieces: readonly Piece[], window: Window) =>
  pieces.flatMap((piece) => {
    const start = placeIn(window, dayStart(piece.from, piece.zone))
    const end = placeIn(window, dayStart(shiftDay(piece.to, 1), piece.endZone))
    return end <= 0 || start >= 1 ? [] : [{ piece, start: Math.max(0, start), end: Math.min(1, end) }]
  })

const tones = { US: 'us', JP: 'jp', bilateral: 'bi' } as const

type RowProps = Omit<Props, 'lane'> & { bar: Bar; href: string }

function BarRow({ bar, jurisdiction, window, href, label, locale }: RowProps) {
  const t = translator(locale, 'policies')
  const side = bar.side ? t(`side.${bar.side}`) : null
  const drawn = within(bar.pieces, window)
  if (drawn.length === 0) return null
  return (
    <ol aria-label={side ? `${label}, ${side}` : label} className="relative mb-0.5 h-6">
      {drawn.map(({ piece, start, end }) => (
        <li key={piece.from}>
          <a
            href={href}
            className="lane-link lane-bar absolute flex h-6 min-w-0.5 items-center overflow-hidden hover:z-10 focus-visible:z-10"
            data-tone={tones[bar.side ?? jurisdiction]}
            data-firm={piece.firmness}
            data-open={piece.open ? '' : undefined}
            style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }}
          >
            <span aria-hidden className="truncate px-1.5 text-2xs">
              {shortly(piece, end - start, side, locale)}
            </span>
            {piece.open && end - start > roomForRate ? (
              <span aria-hidden className="ml-auto pr-1 text-2xs">
                →
              </span>
            ) : null}
            <span className="lane-card text-sm leading-snug">
              <span className="block font-semibold">
                {[side, t(`status.${piece.status}`), rateText(piece, locale)].filter(Boolean).join(' · ')}
              </span>
              <span className="block">{fromTo(piece, locale)}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}

const rateText = ({ rate }: Piece, locale: Locale) =>
  rate && formatAmount(rate.value, rate.unit, locale, { decimals: decimalsOf(rate.value), compact: true })

const decimalsOf = (value: string) => value.split('.')[1]?.length ?? 0

/** What is written on a piece, as far as there is room. */
function shortly(piece: Piece, room: number, side: string | null, locale: Locale): string {
  const rate = rateText(piece, locale)
  if (room < roomForRate) return ''
  if (room < roomForWords) return rate ?? ''
  const status = translator(locale, 'policies')(`status.${piece.status}`)
  const words = piece.firmness === 'in_force' && rate ? rate : [rate, status].filter(Boolean).join(' · ')
  return side && room > 2 * roomForWords ? `${words} · ${side}` : words
}

/** "3 Apr 2025 – 15 Sep 2025", or that nothing on record has ended it. */
function fromTo({ from, to, open }: Piece, locale: Locale): string {
  const t = translator(locale, 'lanes')
  const first = formatDay(from, locale, 'short')
  const last = formatDay(to, locale, 'short')
  return open ? t('notEnded', { from: first, to: last }) : t('fromTo', { from: first, to: last })
}
