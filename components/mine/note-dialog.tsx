'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askNote, tell } from '@/components/mine/ask.ts'
import { keepDraft, readDraft } from '@/components/mine/note-draft.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import type { BarWords } from '@/lib/mine/answer.ts'
import type { HeldNote } from '@/lib/mine/types.ts'

type Props = {
  entry: string
  owner: string
  locale: Locale
  words: BarWords
  onClose: (changed: boolean) => void
}

/** Reads and writes the note beside one entry. Two texts in conflict both stand there until their owner has chosen. */
export function NoteDialog({ entry, owner, locale, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isChanged = useRef(false)
  const [text, setText] = useState('')
  const [version, setVersion] = useState<number | null>(null)
  const [other, setOther] = useState<HeldNote | null | undefined>(undefined)
  const [fault, setFault] = useState('')
  const [isOut, setOut] = useState(false)
  const [isRestored, setRestored] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
    let isHere = true
    void askNote(entry).then((answer) => {
      if (!isHere) return
      const draft = readDraft(owner, entry)
      if (!answer) setFault(words.failed)
      const note = answer?.signedIn ? answer.note : null
      setOut(answer?.signedIn === false)
      setText(draft?.text ?? note?.text ?? '')
      setVersion(draft?.version ?? note?.version ?? 0)
      setRestored(draft !== null)
    })
    return () => {
      isHere = false
    }
  }, [entry, owner, words])
  async function send(event: FormEvent, forget = false) {
    event.preventDefault()
    if (version === null) return
    const about = { locale, entry, version }
    const done = await tell(forget ? { do: 'forget', ...about } : { do: 'note', text, ...about })
    if (done?.ok) {
      keepDraft(owner, entry, null)
      isChanged.current = true
      return dialog.current?.close()
    }
    setOut(done?.kind === 'forbidden')
    if (done?.kind === 'conflict') {
      setOther(done.held ?? null)
      // Saving again is meant: the text to be replaced stands beside this one.
      setVersion(done.held?.version ?? 0)
      keepDraft(owner, entry, { text, version: done.held?.version ?? 0 })
      return setFault('')
    }
    setFault(done?.issues.map((issue) => issue.text).join(' ') || words.failed)
  }
  const next = encodeURIComponent(location.pathname + location.search)
  return (
    <dialog
      ref={dialog}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] border border-rule-strong bg-paper p-5 text-ink backdrop:bg-ink/40"
      aria-labelledby="mine-note-title"
      onClose={() => onClose(isChanged.current)}
    >
      <form onSubmit={(event) => send(event)} className="grid gap-3">
        <div>
          <h2 id="mine-note-title" className="font-serif text-xl">
            {words.noteTitle}
          </h2>
          <p className="text-muted text-sm">{words.notePrivate}</p>
        </div>
        <textarea
          className="field min-h-40"
          aria-label={words.noteText}
          aria-describedby="mine-note-said"
          aria-invalid={fault !== ''}
          value={text}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit()
          }}
          // Not disabled: the dialog opens with the focus here, before the note has come.
          readOnly={version === null}
          onChange={(event) => {
            setText(event.target.value)
            keepDraft(owner, entry, { text: event.target.value, version: version ?? 0 })
          }}
        />
        <div id="mine-note-said" role="status" className="grid gap-2 text-sm empty:hidden">
          {isRestored ? <p className="text-muted">{words.restored}</p> : null}
          {fault && !isOut ? <p className="text-jp">{fault}</p> : null}
          {isOut ? (
            <p className="text-jp">
              {words.signedOut}{' '}
              <a className="underline" href={`${localePath(locale, '/sign-in')}?next=${next}`}>
                {words.signIn}
              </a>
            </p>
          ) : null}
          {other === undefined ? null : (
            <section className="border-warn border-l-4 pl-3">
              <p className="text-warn">{other ? words.conflict : words.noteGone}</p>
              {other ? (
                <>
                  <p className="kicker mt-2">{words.theirs}</p>
                  <p className="whitespace-pre-wrap">{other.text}</p>
                  <button
                    type="button"
                    className="mt-1 min-h-8 underline"
                    onClick={() => {
                      const both = `${text}\n\n${other.text}`
                      setText(both)
                      keepDraft(owner, entry, { text: both, version: other.version })
                    }}
                  >
                    {words.addTheirs}
                  </button>
                </>
              ) : null}
            </section>
          )}
        </div>
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="button button-strong" disabled={version === null}>
            {words.saveNote}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
          {version ? (
            <button type="button" className="button ml-auto" onClick={(event) => send(event, true)}>
              {words.deleteNote}
            </button>
          ) : null}
        </div>
      </form>
    </dialog>
  )
}
