'use client'

import { useTranslations } from 'use-intl'

type Props = {
  index: number
  count: number
  /** What the entry is called, for those who hear the button only. */
  name: string
  onMove(by: -1 | 1): void
  onRemove(): void
}

const look = 'min-h-8 min-w-8 text-muted hover:bg-raised hover:text-ink disabled:opacity-30'

/** Up, down and remove for one entry of a list. */
export function ListButtons({ index, count, name, onMove, onRemove }: Props) {
  const t = useTranslations('desk')
  return (
    <span className="flex shrink-0">
      <button
        type="button"
        className={look}
        disabled={index === 0}
        aria-label={t('moveUp', { name })}
        onClick={() => onMove(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className={look}
        disabled={index === count - 1}
        aria-label={t('moveDown', { name })}
        onClick={() => onMove(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" className={look} aria-label={t('removeNamed', { name })} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </span>
  )
}
