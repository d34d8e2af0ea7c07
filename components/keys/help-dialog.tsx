import { useState } from 'react'
import { Modal } from '@/components/keys/modal.tsx'
import type { Say } from '@/components/keys/say.ts'

type Row = { name: Parameters<Say<'keys'>>[0]; keys: string[]; between?: 'or' | 'then' }

const groups: { name: 'stream' | 'everywhere'; rows: Row[] }[] = [
  {
    name: 'stream',
    rows: [
      { name: 'help.next', keys: ['j', 'k'] },
      { name: 'help.open', keys: ['o', 'Enter'], between: 'or' },
      { name: 'help.select', keys: ['x'] },
      { name: 'help.month', keys: ['[', ']'] },
      { name: 'help.filters', keys: ['f'] },
    ],
  },
  {
    name: 'everywhere',
    rows: [
      { name: 'help.words', keys: ['/'] },
      { name: 'help.palette', keys: ['Ctrl-K', '⌘K'], between: 'or' },
      { name: 'help.go', keys: ['g', 't c p m'], between: 'then' },
      { name: 'help.this', keys: ['?'] },
    ],
  },
]

function lettersWork(): boolean {
  try {
    return localStorage.getItem('roro-keys') !== 'off'
  } catch {
    return true
  }
}

/** Every key, and the switch that turns the single ones off (WCAG 2.1.4): speech and slips of the hand press them. */
export function HelpDialog({ say, onClose }: { say: Say<'keys'>; onClose: () => void }) {
  const [letters, setLetters] = useState(lettersWork)
  function turn(on: boolean) {
    setLetters(on)
    try {
      if (on) localStorage.removeItem('roro-keys')
      else localStorage.setItem('roro-keys', 'off')
    } catch {
      // Storage is off: nothing can be kept, and the switch says so by going back.
      setLetters(true)
    }
  }
  return (
    <Modal title={say('title')} close={say('close')} onClose={onClose}>
      {groups.map(({ name, rows }) => (
        <section key={name} className="mt-4">
          <h3 className="kicker border-rule-strong border-b pb-1">{say(`group.${name}`)}</h3>
          <dl>
            {rows.map((row) => (
              <div
                key={row.name}
                className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-3 border-rule border-b py-1"
              >
                <dt className="flex flex-wrap items-baseline gap-x-1.5 text-muted text-xs">
                  {row.keys.flatMap((key, index) => [
                    index > 0 && row.between ? <span key={`${key} between`}>{say(row.between)}</span> : null,
                    <kbd key={key} className="border border-rule px-1 font-sans text-ink">
                      {key}
                    </kbd>,
                  ])}
                </dt>
                <dd className="text-sm">{say(row.name)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="mt-4 flex min-h-6 items-center gap-2 text-sm">
        <input type="checkbox" checked={letters} onChange={(event) => turn(event.target.checked)} />
        {say('letters')}
      </label>
      <p className="mt-1 text-2xs text-muted">
        {say('lead')} {say('lettersOff')}
      </p>
    </Modal>
  )
}
