'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { askMine, tell } from '@/components/mine/ask.ts'
import { EntryMarks } from '@/components/mine/entry-marks.tsx'
import { markWatched } from '@/components/mine/mark-watched.ts'
import { NoteDialog } from '@/components/mine/note-dialog.tsx'
import { SaveForm } from '@/components/mine/save-form.tsx'
import { hintCookie } from '@/lib/auth/hint.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import type { MineAnswer, WatchKind } from '@/lib/mine/answer.ts'

/**
 * `target`: the query string of the timeline's view, or the slug of what the page is about. `signedOut` and `signIn`:
 * what to say when the session has ended.
 */
export type MineBarProps = {
  locale: Locale
  kind: WatchKind
  target: string
  signedOut: string
  signIn: string
}

type Mine = Extract<MineAnswer, { signedIn: true }>

/** What is new, saving and watching, for the account of whoever reads the page. */
export function MineBar({ locale, kind, target, signedOut, signIn }: MineBarProps) {
  const [mine, setMine] = useState<Mine | 'out' | null>(null)
  const [saving, setSaving] = useState<{ watched: boolean } | null>(null)
  const [said, setSaid] = useState('')
  const [noting, setNoting] = useState<string | null>(null)
  const saveButton = useRef<HTMLButtonElement>(null)
  const load = useCallback(async () => {
    const answer = await askMine({ locale, kind, key: target })
    if (answer?.signedIn) return setMine(answer)
    if (!answer) return
    // biome-ignore lint/suspicious/noDocumentCookie: the other way is not in every browser
    document.cookie = `${hintCookie}=; Max-Age=0; Path=/`
    setMine('out')
  }, [locale, kind, target])
  useEffect(() => {
    setSaid('')
    setSaving(null)
    void load()
  }, [load])
  useEffect(() => {
    if (mine && mine !== 'out') markWatched(mine.watched, mine.words.watchedName)
  }, [mine])
  const watch = useCallback(async () => {
    if (!mine || mine === 'out') return
    // A view is watched by its name: without one it gets one first.
    if (kind === 'view' && mine.savedAs === null) return setSaving({ watched: true })
    const done = await tell({ do: 'watch', locale, kind, key: target, on: !mine.watching })
    if (!done || done.ok) setSaid(done ? '' : mine.words.failed)
    else
      setSaid(done.kind === 'forbidden' ? mine.words.signedOut : (done.issues[0]?.text ?? mine.words.failed))
    if (done?.ok) await load()
  }, [mine, kind, target, locale, load])
  useEffect(() => {
    const save = () => setSaving({ watched: false })
    const note = (event: Event) => {
      const entry: unknown = event instanceof CustomEvent ? Object(event.detail).entry : undefined
      if (typeof entry === 'string') setNoting(entry)
    }
    const toggle = () => void watch()
    if (kind === 'view') document.addEventListener('roro:save-view', save)
    document.addEventListener('roro:watch', toggle)
    document.addEventListener('roro:note', note)
    return () => {
      document.removeEventListener('roro:save-view', save)
      document.removeEventListener('roro:watch', toggle)
      document.removeEventListener('roro:note', note)
    }
  }, [kind, watch])
  if (!mine) return null
  if (mine === 'out') {
    const next = encodeURIComponent(location.pathname + location.search)
    return (
      <p className="flex min-h-9 items-center gap-x-2 text-sm">
        <span>{signedOut}</span>
        <a className="underline" href={`${localePath(locale, '/sign-in')}?next=${next}`}>
          {signIn}
        </a>
      </p>
    )
  }
  const { words } = mine
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 text-sm">
        <p className="min-h-9 grow content-center">
          <Line mine={mine} locale={locale} />
        </p>
        {kind === 'view' ? (
          <button
            ref={saveButton}
            type="button"
            className="min-h-9 underline"
            aria-expanded={saving !== null}
            onClick={() => setSaving(saving ? null : { watched: false })}
          >
            {mine.savedAs === null ? words.save : words.saved.replace('{name}', mine.savedAs)}
          </button>
        ) : null}
        <button type="button" className="min-h-9 underline" aria-pressed={mine.watching} onClick={watch}>
          {mine.watching ? words.watching : words.watch}
        </button>
        <a className="min-h-9 content-center underline" href={localePath(locale, '/mine')}>
          {words.mine}
        </a>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {said}
      </p>
      {saving ? (
        <SaveForm
          locale={locale}
          query={target}
          watched={saving.watched}
          words={words}
          onClose={(name) => {
            setSaving(null)
            saveButton.current?.focus()
            if (name === null) return
            setSaid(words.saved.replace('{name}', name))
            void load()
          }}
        />
      ) : null}
      <EntryMarks mine={mine} target={target} onNote={setNoting} />
      {noting ? (
        <NoteDialog
          key={noting}
          entry={noting}
          owner={mine.owner}
          locale={locale}
          words={words}
          onClose={(changed) => {
            setNoting(null)
            if (changed) void load()
          }}
        />
      ) : null}
    </>
  )
}

/** How much is new since when, by the visitor's own clock; it leads to what is new. */
function Line({ mine: { line, since, count, href }, locale }: { mine: Mine; locale: Locale }) {
  const [before = '', after] = line.split('{when}')
  const text = (
    <>
      {before}
      {since && after !== undefined ? (
        <time dateTime={since}>
          {new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
            new Date(since),
          )}
        </time>
      ) : null}
      {after}
    </>
  )
  return count > 0 ? (
    <a href={href} className="font-semibold underline">
      {text}
    </a>
  ) : (
    <span className="text-muted">{text}</span>
  )
}
