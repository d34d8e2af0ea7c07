import type { ReactNode } from 'react'

export type Column = { key: string; label: ReactNode; numeric?: boolean }

type Props = {
  caption: ReactNode
  /** Show the caption above the table; else only screen readers hear it. */
  captionVisible?: boolean
  columns: Column[]
  rows: { key: string; id?: string; cells: Record<string, ReactNode> }[]
}

/**
 * A table that scrolls inside itself on a narrow screen, never the page. The scroller is the
 * containing block of what only screen readers hear: else those marks would widen the page.
 * The first column is each row's header.
 */
export function DataTable({ caption, captionVisible, columns, rows }: Props) {
  return (
    <section
      className="relative overflow-x-auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={typeof caption === 'string' ? caption : undefined}
    >
      <table className="w-full border-collapse text-sm">
        <caption className={captionVisible ? 'pb-1 text-left text-muted' : 'sr-only'}>{caption}</caption>
        <thead>
          <tr className="border-rule-strong border-b">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`kicker px-2 py-1 first:pl-0 last:pr-0 ${column.numeric ? 'text-right' : 'text-left'}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} id={row.id} className="border-rule border-b align-top target:bg-mark">
              {columns.map((column, index) => {
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={column.key}
                    scope={index === 0 ? 'row' : undefined}
                    className={`px-2 py-1.5 font-normal first:pl-0 last:pr-0 ${
                      column.numeric ? 'whitespace-nowrap text-right' : 'text-left'
                    }`}
                  >
                    {row.cells[column.key]}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
