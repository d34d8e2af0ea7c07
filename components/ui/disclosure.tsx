import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean; className?: string; children: ReactNode }

/** What is there for those who ask: a line that opens, without a script. */
export function Disclosure({ summary, open = false, className = '', children }: Props) {
  return (
    <details open={open} className={`text-sm ${className}`}>
      <summary className="w-fit py-1 underline decoration-rule-strong underline-offset-4 hover:decoration-current">
        {summary}
      </summary>
      <div className="mt-1 mb-2">{children}</div>
    </details>
  )
}
