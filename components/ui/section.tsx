import type { ReactNode } from 'react'

type Props = {
  id?: string
  title: ReactNode
  /** A short line beside the title: a count, a unit, a link. */
  aside?: ReactNode
  children: ReactNode
  className?: string
}

/** A titled part of a page, under a hairline. */
export function Section({ id, title, aside, children, className = '' }: Props) {
  return (
    <section id={id} className={`border-rule-strong border-t pt-3 ${className}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold text-lg leading-snug">{title}</h2>
        {aside ? <div className="text-muted text-sm">{aside}</div> : null}
      </div>
      {children}
    </section>
  )
}
