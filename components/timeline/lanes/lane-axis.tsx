import { formatDay, formatDayMonth } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { type Tick, ticksOf } from '@/lib/timeline/lanes/ticks.ts'
import { placeIn, tokyo, type Window, washington } from '@/lib/timeline/lanes/window.ts'

type Props = { window: Window; zone: string | null; locale: Locale }

const names: Record<string, string> = { [washington]: 'ET', [tokyo]: 'JST' }

/** The time above the lanes; hours have a row for each capital, with its own midnights. */
export function LaneAxis({ window, zone, locale }: Props) {
  const ticks = ticksOf(window, zone)
  const zones = [...new Set(ticks.map((tick) => tick.zone))]
  return (
    <div
      data-lanes-axis
      className="relative cursor-crosshair touch-pan-y select-none border-rule-strong border-b text-2xs"
    >
      {zones.map((each) => (
        <div key={each ?? 'days'} className="relative h-5">
          {ticks
            .filter((tick) => tick.zone === each && tick.place < 0.93)
            .map((tick) => (
              <span
                key={tick.place}
                className={`absolute top-0 whitespace-nowrap border-l pl-1 leading-5 ${tick.hour ? 'border-rule text-muted' : 'border-ink'}`}
                style={{ left: `${tick.place * 100}%` }}
              >
                {tickText(tick, locale)}
              </span>
            ))}
        </div>
      ))}
    </div>
  )
}

function tickText({ date, hour, zone }: Tick, locale: Locale): string {
  if (date === null) return `${hour}:00`
  if (zone === null)
    return date.length === 10 ? formatDayMonth(date, locale) : formatDay(date, locale, 'short')
  return `${formatDayMonth(date, locale)} ${names[zone] ?? zone}`
}

/** The lines of the axis through all lanes, and what lies beyond the record. */
export function LaneGrid({
  window,
  zone,
  recordEnd,
  beyond,
}: Omit<Props, 'locale'> & { recordEnd: number; beyond: string }) {
  const end = placeIn(window, recordEnd)
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0">
      {ticksOf(window, zone)
        .filter(({ hour }) => !hour)
        .map((tick) => (
          <span
            key={`${tick.zone}-${tick.place}`}
            className={`absolute inset-y-0 border-rule border-l ${tick.zone === tokyo ? 'border-dashed' : ''}`}
            style={{ left: `${tick.place * 100}%` }}
          />
        ))}
      {end > 0 && end < 1 ? (
        <span
          className="absolute inset-y-0 right-0 border-warn border-l border-dashed bg-raised/60"
          style={{ left: `${end * 100}%` }}
        >
          {end < 0.82 ? <span className="absolute bottom-1 left-1 text-2xs text-warn">{beyond}</span> : null}
        </span>
      ) : null}
    </div>
  )
}
