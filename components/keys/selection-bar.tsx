import { useState } from 'react'
import type { Chosen } from '@/components/keys/entries.ts'
import { OrderDialog } from '@/components/keys/order-dialog.tsx'
import type { Say } from '@/components/keys/say.ts'

type Props = { chosen: readonly Chosen[]; said: string; say: Say<'keys'>; onClear: () => void }

/** How many entries are selected, and what can be done with them. */
export function SelectionBar({ chosen, said, say, onClear }: Props) {
  const [ordering, setOrdering] = useState(false)
  const [copied, setCopied] = useState<boolean | null>(null)
  const links = chosen.map(({ name, href }) => `${name}\n${href}`).join('\n')
  const look = 'min-h-6 underline aria-disabled:text-muted aria-disabled:no-underline'
  const enough = chosen.length > 1
  function copy() {
    // Without a secure origin there is no clipboard to write to.
    const writing = navigator.clipboard?.writeText(links) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <>
      <p className="sr-only" role="status">
        {said}
      </p>
      {chosen.length === 0 ? null : (
        <section
          aria-label={say('selection')}
          data-print="no"
          className="fixed inset-x-0 bottom-0 z-10 border-rule-strong border-t bg-paper"
        >
          <div className="page flex flex-wrap items-center gap-x-5 gap-y-1 py-2 text-sm">
            <strong>{say('selected', { count: chosen.length })}</strong>
            <button
              type="button"
              className={look}
              aria-disabled={!enough}
              title={enough ? undefined : say('firstNeedsTwo')}
              onClick={() => enough && setOrdering(true)}
            >
              {say('first')}
            </button>
            {enough ? null : <span className="text-muted">{say('firstNeedsTwo')}</span>}
            <button type="button" className={look} onClick={copy}>
              {say('copy')}
            </button>
            <span role="status" className="text-muted">
              {copied === null ? '' : say(copied ? 'copied' : 'copyFailed')}
            </span>
            <button type="button" className={`${look} ml-auto`} onClick={onClear}>
              {say('clear')}
            </button>
            {copied === false ? (
              <textarea
                readOnly
                rows={3}
                value={links}
                aria-label={say('copy')}
                className="field w-full text-2xs"
              />
            ) : null}
          </div>
        </section>
      )}
      {ordering && enough ? (
        <OrderDialog chosen={chosen} say={say} onClose={() => setOrdering(false)} />
      ) : null}
    </>
  )
}
