/** How any thing with a slug and a version is created and changed; each domain says only what is its own. */
import { Prisma } from '../../prisma/generated/client.ts'
import type { Tx } from '../db.ts'
import { conflict, type Failure, type Issue, invalid, missing, ok, type Result } from '../errors.ts'
import { keepOldSlug, slugIssue } from '../slugs/redirects.ts'
import { References } from '../slugs/references.ts'
import type { Actor, Entity, Held, Saved } from './entity.ts'
import { recordAudit } from './record.ts'
import { isSame } from './stable-json.ts'
import { type Writer, write } from './write.ts'

export type Thing<Input extends { slug: string }> = {
  entity: Entity
  /** The thing as it stands, in the shape of its input. */
  read(tx: Tx, id: number): Promise<Held<Input> | null>
  /** Names what the input refers to; paths are those of the form. */
  refer?(references: References, input: Input): void
  /** Creates the row with its parts. @returns its id, and the input with the ids its parts were given */
  insert(tx: Tx, input: Input, references: References): Promise<{ id: number; input: Input }>
  /** Brings the row (whose version is already raised) and its parts to the input. */
  replace(tx: Tx, id: number, input: Input, references: References, before: Input): Promise<Input>
  /** Issues only the database can see: a figure that another article already claims. */
  inspect?(tx: Tx, id: number | null, input: Input, references: References): Promise<Issue[]>
  /** What else each save leaves: a revision. */
  keep?(tx: Tx, actor: Actor, id: number, version: number, input: Input): Promise<void>
}

/** One of many things that are written together, with what it refers to. */
export type Referring<Input> = { input: Input; references: References }

/** A thing that can be created by the thousand: each step takes many and asks the database once. */
export type ManyThing<Input extends { slug: string }> = Thing<Input> & {
  insertAll(tx: Tx, things: readonly Referring<Input>[]): Promise<{ id: number; input: Input }[]>
  inspectAll(
    tx: Tx,
    things: readonly (Referring<Input> & { id: number | null })[],
  ): Promise<readonly Issue[][]>
  keepAll(
    tx: Tx,
    actor: Actor,
    things: readonly { id: number; version: number; input: Input }[],
  ): Promise<void>
}

/** A change to something an editor has read: `version` is the one they read. */
export type Change<Input> = { id: number; version: number; input: Input }

/** Resolves what the input refers to and gathers every issue before anything is written. */
async function prepare<Input extends { slug: string }>(
  tx: Tx,
  thing: Thing<Input>,
  input: Input,
  held: Held<Input> | null,
): Promise<{ references: References; failure: Failure | null }> {
  const references = new References()
  thing.refer?.(references, input)
  await references.lookUp(tx)
  const id = held?.id ?? null
  const slug = held?.input.slug === input.slug ? null : await slugIssue(tx, thing.entity, input.slug, id)
  const issues = slug ? [slug, ...references.issues] : references.issues
  if (issues.length === 0 && thing.inspect) issues.push(...(await thing.inspect(tx, id, input, references)))
  return { references, failure: issues.length > 0 ? invalid(issues) : null }
}

/** @returns what would keep the input from being saved over the thing as it stands: a text kept for later is told now */
export async function inspectThing<Input extends { slug: string }>(
  tx: Tx,
  thing: Thing<Input>,
  input: Input,
  held: Held<Input>,
): Promise<Failure | null> {
  return (await prepare(tx, thing, input, held)).failure
}

/** @returns the new thing; or `invalid` with `taken` (slug, name) and `unknown` (references) */
export function createThing<Input extends { slug: string }>(
  writer: Writer,
  actor: Actor,
  thing: Thing<Input>,
  action: string,
  input: Input,
): Promise<Result<Saved>> {
  return write(writer, async (tx) => {
    const { references, failure } = await prepare(tx, thing, input, null)
    if (failure) return failure
    const { id, input: after } = await thing.insert(tx, input, references)
    await thing.keep?.(tx, actor, id, 1, after)
    await recordAudit(tx, actor, action, thing.entity, id, null, after)
    return ok({ id, slug: input.slug, version: 1, changed: true })
  })
}

/** @returns the thing as saved; `conflict` when someone saved since; `missing`; or `invalid` */
export function updateThing<Input extends { slug: string }>(
  writer: Writer,
  actor: Actor,
  thing: Thing<Input>,
  action: string,
  change: Change<Input>,
): Promise<Result<Saved>> {
  return write(writer, async (tx) => {
    const held = await lockThing(tx, thing, change.id)
    if (!held) return missing()
    const { id, version, input } = change
    // Saving the same twice is no conflict: nothing of anyone's is lost.
    if (isSame(held.input, input)) return ok({ id, slug: input.slug, version: held.version, changed: false })
    if (held.version !== version) return conflict(held.version)
    return replaceThing(tx, actor, thing, action, held, input)
  })
}

/** Reads a thing and holds its row until the transaction ends: a second writer waits here. */
export async function lockThing<Input extends { slug: string }, H extends Held<Input>>(
  tx: Tx,
  thing: { entity: Entity; read(tx: Tx, id: number): Promise<H | null> },
  id: number,
): Promise<H | null> {
  const table = Prisma.raw(`"${thing.entity}"`)
  await tx.$queryRaw`SELECT 1 FROM ${table} WHERE "id" = ${id} FOR UPDATE`
  return thing.read(tx, id)
}

/** Writes a locked thing's new state with version, redirect, revision and audit. */
export async function replaceThing<Input extends { slug: string }>(
  tx: Tx,
  actor: Actor,
  thing: Thing<Input>,
  action: string,
  held: Held<Input>,
  input: Input,
): Promise<Result<Saved>> {
  const { references, failure } = await prepare(tx, thing, input, held)
  if (failure) return failure
  const { id } = held
  const version = held.version + 1
  const table = Prisma.raw(`"${thing.entity}"`)
  await tx.$executeRaw`UPDATE ${table} SET "version" = ${version} WHERE "id" = ${id}`
  const after = await thing.replace(tx, id, input, references, held.input)
  if (held.isPublic && held.input.slug !== input.slug) {
    await keepOldSlug(tx, thing.entity, id, held.input.slug, input.slug)
  }
  await thing.keep?.(tx, actor, id, version, after)
  await recordAudit(tx, actor, action, thing.entity, id, held.input, after)
  return ok({ id, slug: input.slug, version, changed: true })
}
