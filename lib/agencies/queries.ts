import type { Db } from '../db.ts'
import { named } from '../named.ts'
import type { AgencyView } from './types.ts'

/** A government body with the people who have a role in it. */
export async function getAgency(db: Db, slug: string): Promise<AgencyView | null> {
  const row = await db.agency.findUnique({
    where: { slug },
    select: {
      id: true,
      ...named,
      kind: true,
      country: true,
      version: true,
      aliases: { select: { text: true, lang: true }, orderBy: { id: 'asc' } },
      roles: { select: { person: { select: named } }, orderBy: { person: { name: 'asc' } } },
    },
  })
  if (!row) return null
  const { roles, ...agency } = row
  return { ...agency, people: [...new Map(roles.map(({ person }) => [person.slug, person])).values()] }
}
