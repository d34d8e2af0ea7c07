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
  return (await slugIssues(tx, entity, [{ slug, ownId }]))[0] ?? null
}

/** @returns for each of many what slugIssue says */
export async function slugIssues(
  tx: Tx,
  entity: Entity,
  wanted: readonly { slug: string; ownId: number | null }[],
): Promise<(Issue | null)[]> {
  const slugs = wanted.map(({ slug }) => slug)
  const redirects = await tx.slugRedirect.findMany({ where: { entity, slug: { in: slugs } } })
  const targets = new Map(redirects.map(({ slug, targetId }) => [slug, targetId]))
  return wanted.map(({ slug, ownId }) => {
    const target = targets.get(slug)
    return target === undefined || target === ownId ? null : { path: 'slug', code: 'taken', values: { slug } }
  })
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
