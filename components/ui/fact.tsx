import type { ReactNode } from 'react'

/** One line of the side column's definition list. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-rule border-t py-2 first:border-t-0 first:pt-0">
      <dt className="kicker">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
