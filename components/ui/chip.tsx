import type { ReactNode } from 'react'

export type Tone = 'solid' | 'outline' | 'dashed' | 'us' | 'jp' | 'bi' | 'warn'

const tones: Record<Tone, string> = {
  solid: 'border-ink bg-ink text-paper',
  outline: 'border-rule-strong text-ink',
  dashed: 'border-rule-strong border-dashed text-muted',
  us: 'border-us text-us',
  jp: 'border-jp text-jp',
  bi: 'border-bi text-bi',
  warn: 'border-warn text-warn',
}

type Props = { tone?: Tone; title?: string; children: ReactNode }

/** A short label in a box. Solid means it happened, dashed that it has not, and the words say so too. */
export function Chip({ tone = 'outline', title, children }: Props) {
  return (
    <span title={title} className={`chip ${tones[tone]}`}>
      {children}
    </span>
  )
}
