import { momentLabel } from '@/components/mine/moment-label.ts'
import { OwnForm } from '@/components/mine/own-form.tsx'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { deleteMyNote, saveMyNote } from '@/lib/mine/actions.ts'
import { limits } from '@/lib/mine/limits.ts'
import type { NoteRow } from '@/lib/mine/types.ts'

type Props = { notes: readonly NoteRow[]; total: number; words: string; locale: Locale }

/** Notes with the entries beside which they stand, found by their words. */
export function NoteList({ notes, total, words, locale }: Props) {
  const t = translator(locale, 'mine')
  if (total === 0 && words === '') return <p className="text-muted">{t('notes.none')}</p>
  return (
    <>
      <form action={localePath(locale, '/mine')} className="mb-2 flex max-w-md items-end gap-2">
        <div className="grow">
          <label className="kicker mb-0.5 block" htmlFor="notes-words">
            {t('notes.search')}
          </label>
          <input
            id="notes-words"
            type="search"
            name="q"
            maxLength={200}
            defaultValue={words}
            className="field"
          />
        </div>
        <button type="submit" className="button">
          {t('notes.find')}
        </button>
      </form>
      <p className="text-muted text-sm">
        {total === 0
          ? t('notes.noneFound')
          : total > notes.length
            ? t('notes.some', { shown: notes.length, count: total })
            : t('notes.count', { count: total })}
      </p>
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="border-rule border-b py-3">
            <p className="text-sm">
              <span className="kicker mr-2">{t(`notes.kind.${note.kind}`)}</span>
              {note.path ? (
                <a href={localePath(locale, note.path)} className="underline">
                  {note.about}
                </a>
              ) : (
                <>
                  {note.about} <span className="text-warn">{t('notes.gone')}</span>
                </>
              )}
            </p>
            <p className="measure mt-1 whitespace-pre-wrap">{note.text}</p>
            <p className="text-muted text-sm">
              {t('notes.written', { when: momentLabel(note.updatedAt, locale) })}
            </p>
            <details className="mt-1">
              <summary className="w-fit min-h-6 text-muted text-sm">{t('notes.edit')}</summary>
              <div className="measure grid gap-2 py-2">
                <OwnForm
                  action={saveMyNote}
                  hidden={{ entry: note.entry, version: String(note.version) }}
                  field={{ name: 'text', label: t('notes.text'), value: note.text, max: limits.text }}
                  label={t('bar.saveNote')}
                />
                <OwnForm
                  action={deleteMyNote}
                  hidden={{ entry: note.entry, version: String(note.version) }}
                  label={t('bar.deleteNote')}
                />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
