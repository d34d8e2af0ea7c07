import { z } from 'zod'
import type { Db } from '../db.ts'
import type { Failure } from '../errors.ts'
import { translator } from '../i18n/translator.ts'
import { issuesOf } from '../text/issues.ts'
import type { MineWritten } from './answer.ts'
import { saveView } from './mutations.ts'
import { deleteNote, saveNote } from './notes.ts'
import { noteRefSchema, noteSchema, viewSchema, watchSchema } from './schema.ts'
import type { HeldNote } from './types.ts'
import { setWatch } from './watches.ts'

const requestSchema = z.intersection(
  z.object({ locale: z.enum(['en', 'ja']).catch('en') }),
  z.discriminatedUnion('do', [
    viewSchema.extend({ do: z.literal('save') }),
    watchSchema.extend({ do: z.literal('watch') }),
    noteSchema.extend({ do: z.literal('note') }),
    noteRefSchema.extend({ do: z.literal('forget') }),
  ]),
)

/**
 * Does what a public page asks for its visitor.
 * @param userId who asks; null without a session
 * @param body a MineRequest: anything at all
 */
export async function writeMine(db: Db, userId: string | null, body: unknown): Promise<MineWritten> {
  if (userId === null) return { ok: false, kind: 'forbidden', issues: [] }
  const parsed = requestSchema.safeParse(body)
  if (!parsed.success) {
    const typed = Object(body).locale === 'ja' ? 'ja' : 'en'
    return told({ ok: false, kind: 'invalid', issues: issuesOf(parsed.error) }, typed)
  }
  const { locale, ...asked } = parsed.data
  switch (asked.do) {
    case 'save': {
      const saved = await saveView(db, userId, asked)
      return saved.ok ? { ok: true } : told(saved, locale)
    }
    case 'watch': {
      const done = await setWatch(db, userId, asked)
      return done.ok ? { ok: true } : told(done, locale)
    }
    case 'note': {
      const saved = await saveNote(db, userId, asked)
      return saved.ok ? { ok: true, note: saved.value } : told(saved, locale)
    }
    case 'forget': {
      const done = await deleteNote(db, userId, asked)
      return done.ok ? { ok: true } : told(done, locale)
    }
  }
}

/** A refusal in the words of the visitor's language. */
function told(failure: Failure & { held?: HeldNote | null }, locale: 'en' | 'ja'): MineWritten {
  const t = translator(locale, 'errors')
  const issues =
    failure.kind === 'invalid'
      ? failure.issues.map(({ path, code, values }) => ({ path, text: t(code as 'required', values) }))
      : []
  return {
    ok: false,
    kind: failure.kind,
    issues,
    ...(failure.held === undefined ? {} : { held: failure.held }),
  }
}
