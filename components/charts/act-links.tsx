import type { PlacedAct } from '@/components/charts/act-marks.ts'
import { along, edge, marginRight, plotTop, rowHeight } from '@/components/charts/chart-box.ts'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = {
  acts: PlacedAct[]
  span: [number, number]
  /** Room for the labels of values, in pixels. */
  left: number
  /** Of the list of acts that these lead to. */
  listId: string
  locale: Locale
}

/** The numbers of a chart's acts, over the drawing: each says its act when pointed at or focused, and leads to the list. */
export function ActLinks({ acts, span, left, listId, locale }: Props) {
  const top = plotTop(acts)
  return (
    <div
      className="pointer-events-none absolute inset-y-0"
      style={{ left: left + edge, right: marginRight + edge }}
      data-print="no"
    >
      {acts.map((act) => (
        <a
          key={act.mark}
          href={`#${listId}-${act.mark}`}
          className="lane-link pointer-events-auto absolute h-6 w-6 -translate-x-1/2"
          style={{ left: `${along(act.at, span)}%`, top: top - 20 - act.row * rowHeight }}
        >
          <span className="lane-card text-sm leading-snug">
            {act.items.map((item, index) => (
              <span key={item.key} className="block">
                {index === 0 ? (
                  <span className="text-muted">{`${act.mark} · ${formatDay(act.day, locale, 'short')} `}</span>
                ) : null}
                <b className="font-semibold">{item.policy}</b> <span lang={item.lang}>{item.text}</span>
              </span>
            ))}
          </span>
        </a>
      ))}
    </div>
  )
}
