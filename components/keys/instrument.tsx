import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { Suspense, useEffect, useRef, useState } from 'react'
import {
  type Chosen,
  chosenOf,
  entryAtFocus,
  mark,
  month,
  open,
  step,
  toFilters,
  toWords,
} from '@/components/keys/entries.ts'
import { type Command, type Pending, read } from '@/components/keys/grammar.ts'
import { type Held, heldFor } from '@/components/keys/held.ts'
import { HelpDialog } from '@/components/keys/help-dialog.tsx'
import { sayer } from '@/components/keys/say.ts'
import { SelectionBar } from '@/components/keys/selection-bar.tsx'
import { Palette } from '@/components/palette/palette.tsx'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'

/** `keys`: those heard and not answered yet; taken out as they are. */
export type InstrumentProps = { keys: string[]; locale: Locale }

/** Answers the keys of a page: over its entries, to other pages, and through its dialogs. */
export function Instrument(props: InstrumentProps) {
  return (
    <Suspense>
      <Answering {...props} />
    </Suspense>
  )
}

function Answering({ keys, locale }: InstrumentProps) {
  const router = useRouter()
  const [held, setHeld] = useState<Held | null>(null)
  const [dialog, setDialog] = useState<'palette' | 'help' | null>(null)
  const [chosen, setChosen] = useState<Chosen[]>([])
  const [said, setSaid] = useState<{ key: 'added' | 'removed'; name: string } | null>(null)
  const pending = useRef<Pending>(null)
  // Several keys may be answered before the next render.
  const selection = useRef<Chosen[]>([])
  const address = `${usePathname()}?${useSearchParams()}`

  async function show(which: 'palette' | 'help') {
    try {
      setHeld(await heldFor(locale))
      setDialog(which)
    } catch {
      // Without its words there is no dialog; the search page does what it can.
      if (which === 'palette') location.assign(localePath(locale, '/search'))
    }
  }

  function choose(next: Chosen[]) {
    selection.current = next
    setChosen(next)
  }

  function select() {
    const entry = entryAtFocus()
    if (!entry) return
    const one = chosenOf(entry)
    const before = selection.current
    const there = before.some(({ id }) => id === one.id)
    choose(there ? before.filter(({ id }) => id !== one.id) : [...before, one])
    setSaid({ key: there ? 'removed' : 'added', name: one.name })
    heldFor(locale).then(setHeld, () => {})
  }

  const answers: { [Name in Command['do']]: (command: Command & { do: Name }) => void } = {
    next: () => step(true),
    previous: () => step(false),
    open,
    select,
    words: toWords,
    filters: toFilters,
    help: () => void show('help'),
    palette: () => void show('palette'),
    month: ({ forward }) => month(forward),
    go: ({ path }) => router.push(localePath(locale, path)),
  }

  // After every render: a key is heard by one.
  useEffect(() => {
    for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
      const { command, pending: next } = read(key, pending.current, performance.now())
      pending.current = next
      if (command) (answers[command.do] as (command: Command) => void)(command)
    }
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has other entries to mark
  useEffect(() => {
    if (held) mark(chosen, sayer<'keys'>(held.words.keys)('described'))
  }, [chosen, held, address])

  if (!held) return null
  const say = sayer<'keys'>(held.words.keys)
  return (
    <>
      <SelectionBar
        chosen={chosen}
        said={said ? `${say(said.key, said)} ${say('selected', { count: chosen.length })}` : ''}
        say={say}
        onClear={() => choose([])}
      />
      {dialog === 'help' ? <HelpDialog say={say} onClose={() => setDialog(null)} /> : null}
      {dialog === 'palette' ? (
        <Palette
          held={held}
          locale={locale}
          onClose={() => setDialog(null)}
          onHelp={() => setDialog('help')}
        />
      ) : null}
    </>
  )
}
