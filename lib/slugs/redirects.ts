/** An address once public never breaks: old slugs lead to the thing itself, so no chain can arise. */
import type { Entity } from '../audit/entity.ts'
import type { Tx } from '../db.ts'
import type { Issue } from '../errors.ts'

/** @returns an issue when the slug is an old address of another thing: it must go on leading there */
export async function slugIssue(
  tx: Tx,
  entity: Entity,
  slug: string,
  ownId: number | null,
): Promise<Issue | null> {
  const redirect = await tx.slugRedirect.findUnique({ where: { entity_slug: { entity, slug } } })
  return redirect && redirect.targetId !== ownId ? { path: 'slug', code: 'taken', values: { slug } } : null
}

/** Keeps the old address; coming back to a former slug takes its redirect away. */
export async function keepOldSlug(
  tx: Tx,
  entity: Entity,
  id: number,
  from: string,
  to: string,
): Promise<void> {
  await tx.slugRedirect.deleteMany({ where: { entity, slug: to, targetId: id } })
  await tx.slugRedirect.create({ data: { entity, slug: from, targetId: id } })
}
