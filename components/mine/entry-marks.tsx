'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { MineAnswer } from '@/lib/mine/answer.ts'

type Mine = Extract<MineAnswer, { signedIn: true }>
type Spot = { entry: string; element: Element; fresh: boolean }

/** On each entry: that it is new, and the way to the note beside it. It takes no room of its own. */
export function EntryMarks(props: { mine: Mine; target: string; onNote: (entry: string) => void }) {
  const { mine, target, onNote } = props
  const [spots, setSpots] = useState<Spot[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has other entries
  useEffect(() => {
    const fresh = new Set<string>(mine.fresh)
    const find = () =>
      setSpots(
        [...document.querySelectorAll<HTMLElement>('main li[data-entry]')].map((element) => {
          const entry = element.dataset['entry'] ?? ''
          element.toggleAttribute('data-fresh', fresh.has(entry))
          return { entry, element, fresh: fresh.has(entry) }
        }),
      )
    find()
    // Another page of the stream may take the place of this one without a new document.
    const watcher = new MutationObserver((changes) => {
      const entries = changes.some(({ addedNodes, removedNodes }) =>
        [...addedNodes, ...removedNodes].some(
          (node) =>
            node instanceof Element && (node.matches('[data-entry]') || node.querySelector('[data-entry]')),
        ),
      )
      if (entries) find()
    })
    const main = document.querySelector('main')
    if (main) watcher.observe(main, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [mine, target])
  const noted = new Set<string>(mine.noted)
  return spots.map(({ entry, element, fresh }) =>
    createPortal(
      <>
        {fresh ? <span className="sr-only">{mine.words.newEntry}</span> : null}
        <button
          type="button"
          className="mine-note"
          data-noted={noted.has(entry) ? '' : undefined}
          aria-label={noted.has(entry) ? mine.words.noted : mine.words.note}
          title={noted.has(entry) ? mine.words.noted : mine.words.note}
          onClick={() => onNote(entry)}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M2.5 2.5h11v7l-4 4h-7z M13.5 9.5h-4v4" stroke="currentColor" fill="none" />
          </svg>
        </button>
      </>,
      element,
      entry,
    ),
  )
}
