import { actGroups, type PlacedAct } from '@/components/charts/act-marks.ts'
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

/** The numbers of a chart's acts, over the drawing: each says its act, and those too near to be told apart by a finger, when pointed at or focused; it leads to the list. */
export function ActLinks({ acts, span, left, listId, locale }: Props) {
  const top = plotTop(acts)
  return (
    <div
      className="pointer-events-none absolute inset-y-0"
      style={{ left: left + edge, right: marginRight + edge }}
      data-print="no"
    >
      {actGroups(acts, span).map((group) => {
        const [first] = group
        const from = along(first.at, span)
        const width = along(group.at(-1)?.at ?? first.at, span) - from
        const rows = Math.max(...group.map(({ row }) => row)) * rowHeight
        return (
          <a
            key={first.mark}
            href={`#${listId}-${first.mark}`}
            className="lane-link pointer-events-auto absolute"
            style={{
              left: `calc(${from}% - 12px)`,
              width: `calc(${width}% + 24px)`,
              top: top - 20 - rows,
              height: 24 + rows,
            }}
          >
            <span className="lane-card text-sm leading-snug">
              {group.flatMap((act) =>
                act.items.map((item, index) => (
                  <span key={`${act.mark}/${item.key}`} className="block">
                    {index === 0 ? (
                      <span className="text-muted">{`${act.mark} · ${formatDay(act.day, locale, 'short')} `}</span>
                    ) : null}
                    <b className="font-semibold">{item.policy}</b> <span lang={item.lang}>{item.text}</span>
                  </span>
                )),
              )}
            </span>
          </a>
        )
      })}
    </div>
  )
}
