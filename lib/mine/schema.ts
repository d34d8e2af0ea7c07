/** What a visitor may ask to keep. Codes are keys under `errors`. */
import { z } from 'zod'
import { line, prose, refuse, slug } from '../text/fields.ts'
import type { EntryName } from '../timeline/selection.ts'
import { parseView, printView, withView } from '../timeline/view.ts'
import { limits } from './limits.ts'

const whole = z.coerce.number().pipe(z.int().min(1).max(2_147_483_647))

/** A view of the timeline as its one query string, at its newest page; whatever is unknown in it is left out. */
export const query = () =>
  z
    .string()
    .max(4_000)
    .transform((text) => printView(withView(parseView(new URLSearchParams(text)), {})))

export const entryName = () =>
  z.string().transform((text, ctx): EntryName => {
    const [, kind, id = ''] = /^(article|act|claim):([1-9]\d{0,9})$/.exec(text) ?? []
    return kind && Number(id) <= 2_147_483_647 ? (text as EntryName) : refuse(ctx, 'unknown')
  })

export const viewSchema = z.object({
  name: line(limits.name),
  query: query(),
  watched: z.boolean().default(false),
})
export type ViewInput = z.output<typeof viewSchema>

export const renameSchema = z.object({ id: whole, name: line(limits.name) })
export const idSchema = z.object({ id: whole })
export const moveSchema = z.object({ id: whole, by: z.enum(['up', 'down']) })

export const watchKinds = ['company', 'policy', 'story', 'view'] as const
/** `key`: the slug of what is watched; of a view its query string. */
export const watchSchema = z.object({
  kind: z.enum(watchKinds),
  key: z.string().max(4_000),
  on: z.boolean(),
})
export type WatchInput = z.output<typeof watchSchema>
export const watchedSlug = slug()

/** `version`: of the note that was read; 0 where there was none. */
export const noteSchema = z.object({
  entry: entryName(),
  text: prose(limits.text),
  version: z.coerce.number().pipe(z.int().min(0).max(2_147_483_647)),
})
export type NoteInput = z.output<typeof noteSchema>
export const noteRefSchema = noteSchema.omit({ text: true })
