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
      <table className="data-table">
        <caption className={captionVisible ? 'pb-1 text-left text-muted' : 'sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} id={row.id}>
              {columns.map((column, index) => {
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={column.key}
                    scope={index === 0 ? 'row' : undefined}
                    className={column.numeric ? 'number' : undefined}
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
