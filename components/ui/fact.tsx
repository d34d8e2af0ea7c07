import type { ReactNode } from 'react'

type Props = {
  term: string
  /** Take the whole row where facts stand two abreast. */
  wide?: boolean
  children: ReactNode
}

/** One line of the side column's definition list. */
export function Fact({ term, wide, children }: Props) {
  return (
    <div className={`border-rule border-t py-2 ${wide ? 'col-span-full' : ''}`}>
      <dt className="kicker">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
