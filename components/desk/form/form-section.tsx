import type { ReactNode } from 'react'

/** A titled part of a form, under a rule. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-8 border-rule-strong border-t pt-3">
      <h2 className="mb-3 font-semibold text-lg">{title}</h2>
      {children}
    </section>
  )
}
