/** Many new things of one kind in one write: the same steps as one, each asking the database once. */
import type { Tx } from '../db.ts'
import { type Issue, invalid, ok, type Result } from '../errors.ts'
import { slugIssues } from '../slugs/redirects.ts'
import { References } from '../slugs/references.ts'
import type { Actor, Saved } from './entity.ts'
import { recordAudits } from './record.ts'
import type { ManyThing, Referring } from './thing.ts'
import { type Writer, write } from './write.ts'

/** What would be saved: over the thing with this id, or (null) as a new one. */
export type Wanted<Input> = { id: number | null; input: Input }

/**
 * Resolves what the inputs refer to and asks what only the database knows of them.
 * @param isComing whether what an `unknown` reference names will be there by then, written before
 * @returns each input with its references and every issue, by the paths of its form
 */
export async function inspectThings<Input extends { slug: string }>(
  tx: Tx,
  thing: ManyThing<Input>,
  wanted: readonly Wanted<Input>[],
  isComing: (unknown: Issue) => boolean = () => false,
): Promise<(Wanted<Input> & Referring<Input> & { issues: Issue[] })[]> {
  const things = wanted.map((one) => ({ ...one, references: new References() }))
  for (const { input, references } of things) thing.refer?.(references, input)
  await References.lookUpAll(
    tx,
    things.map(({ references }) => references),
  )
  const known = things.map(({ references }) => references.issues.filter((issue) => !isComing(issue)))
  // What refers to nothing that exists cannot be looked into further.
  const whole = things.filter((_, at) => known[at]?.length === 0)
  const slugs = await slugIssues(
    tx,
    thing.entity,
    things.map(({ id, input }) => ({ slug: input.slug, ownId: id })),
  )
  const inspected = new Map((await thing.inspectAll(tx, whole)).map((issues, at) => [whole[at], issues]))
  return things.map((one, at) => {
    const slug = slugs[at]
    const issues = [...(slug ? [slug] : []), ...(known[at] ?? []), ...(inspected.get(one) ?? [])]
    return { ...one, issues }
  })
}

/**
 * @returns the new things in the order given, at their first version; or `invalid` with paths that begin with the
 *   place in the list: "3.slug"
 */
export function createThings<Input extends { slug: string }>(
  writer: Writer,
  actor: Actor,
  thing: ManyThing<Input>,
  action: string,
  inputs: readonly Input[],
): Promise<Result<Saved[]>> {
  return write(writer, async (tx) => {
    const things = await inspectThings(
      tx,
      thing,
      inputs.map((input) => ({ id: null, input })),
    )
    const issues = things.flatMap((one, at) =>
      one.issues.map((issue) => ({ ...issue, path: `${at}.${issue.path}` })),
    )
    if (issues.length > 0) return invalid(issues)
    const made = await thing.insertAll(tx, things)
    await thing.keepAll(
      tx,
      actor,
      made.map((one) => ({ ...one, version: 1 })),
    )
    const entries = made.map(({ id, input }) => ({ id, before: null, after: input }))
    await recordAudits(tx, actor, action, thing.entity, entries)
    return ok(made.map(({ id, input }) => ({ id, slug: input.slug, version: 1, changed: true })))
  })
}
