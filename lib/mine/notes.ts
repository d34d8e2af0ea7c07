import { type Writer, write } from '../audit/write.ts'
import { conflict, type Failure, invalid, missing, ok, type Result } from '../errors.ts'
import type { EntryName } from '../timeline/selection.ts'
import { partsOf, placesOf } from './entries.ts'
import { limits } from './limits.ts'
import { lockOwner, tooMany } from './mutations.ts'
import type { NoteInput } from './schema.ts'
import type { HeldNote } from './types.ts'

/** `held`: the note as it was saved meanwhile, so that both texts can be shown; null where it is gone. */
export type NoteResult = { ok: true; value: HeldNote } | (Failure & { held?: HeldNote | null })

/**
 * Writes a note beside an entry that readers see.
 * @returns `conflict` with the other text when the note is not the one that was read
 */
export async function saveNote(writer: Writer, userId: string, input: NoteInput): Promise<NoteResult> {
  let held: HeldNote | null = null
  const saved = await write(writer, async (tx): Promise<Result<HeldNote>> => {
    await lockOwner(tx, userId)
    const { kind, entryId } = partsOf(input.entry)
    const where = { userId_kind_entryId: { userId, kind, entryId } }
    held = await tx.entryNote.findUnique({ where, select: { text: true, version: true } })
    if ((held?.version ?? 0) !== input.version) return conflict(held?.version ?? 0)
    const about = (await placesOf(tx, [input.entry])).get(input.entry)?.about
    // A note stays to be written where its entry has gone; a new one needs an entry.
    if (!held && about === undefined) return missing()
    if (!held && (await tx.entryNote.count({ where: { userId } })) >= limits.notes)
      return invalid([tooMany('text', limits.notes)])
    const { text } = input
    const data = {
      text,
      version: input.version + 1,
      ...(about === undefined ? {} : { about: about.slice(0, 400) }),
    }
    await tx.entryNote.upsert({
      where,
      create: { userId, kind, entryId, ...data, about: (about ?? '').slice(0, 400) },
      update: data,
    })
    return ok({ text, version: data.version })
  })
  return !saved.ok && saved.kind === 'conflict' ? { ...saved, held } : saved
}

/** Forgets a note. @returns `conflict` with its text when it is not the one that was read */
export async function deleteNote(
  writer: Writer,
  userId: string,
  { entry, version }: { entry: EntryName; version: number },
): Promise<NoteResult> {
  let held: HeldNote | null = null
  const done = await write(writer, async (tx): Promise<Result<HeldNote>> => {
    await lockOwner(tx, userId)
    const where = { userId_kind_entryId: { userId, ...partsOf(entry) } }
    held = await tx.entryNote.findUnique({ where, select: { text: true, version: true } })
    if (!held) return missing()
    if (held.version !== version) return conflict(held.version)
    await tx.entryNote.delete({ where })
    return ok({ text: '', version: 0 })
  })
  return !done.ok && done.kind === 'conflict' ? { ...done, held } : done
}
