import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { named } from '../named.ts'
import { news } from '../published.ts'
import type { PersonCard, PersonView } from './types.ts'

const cardSelect = {
  id: true,
  ...named,
  roles: {
    orderBy: { position: 'asc' },
    select: {
      role: true,
      roleJa: true,
      organisation: true,
      organisationJa: true,
      company: { select: named },
      agency: { select: named },
      from: true,
      to: true,
      asOf: true,
      verified: true,
    },
  },
} as const satisfies Prisma.PersonSelect

/** A person with roles, the main one first. */
export async function getPerson(db: Db, slug: string): Promise<PersonView | null> {
  const row = await db.person.findUnique({
    where: { slug },
    select: {
      ...cardSelect,
      note: true,
      noteJa: true,
      verified: true,
      seenAt: true,
      version: true,
      aliases: { select: { text: true, lang: true }, orderBy: { id: 'asc' } },
    },
  })
  if (!row) return null
  return {
    ...row,
    articleCount: await db.articlePerson.count({ where: { personId: row.id, article: news } }),
  }
}

/** All people by name. */
export async function listPeople(db: Db): Promise<PersonCard[]> {
  const articles = { where: { article: news } }
  const select = { ...cardSelect, _count: { select: { articles } } } as const
  const rows = await db.person.findMany({ select, orderBy: { name: 'asc' } })
  return rows.map(({ _count, ...person }) => ({ ...person, articleCount: _count.articles }))
}
