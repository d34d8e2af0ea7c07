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
  _count: { select: { articles: { where: { article: news } } } },
} as const satisfies Prisma.PersonSelect

type CardRow = Prisma.PersonGetPayload<{ select: typeof cardSelect }>

const toCard = ({ _count, ...row }: CardRow): PersonCard => ({ ...row, articleCount: _count.articles })

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
  const { note, noteJa, verified, seenAt, version, aliases, ...card } = row
  return { ...toCard(card), note, noteJa, verified, seenAt, version, aliases }
}

/** All people by name. */
export async function listPeople(db: Db): Promise<PersonCard[]> {
  return (await db.person.findMany({ select: cardSelect, orderBy: { name: 'asc' } })).map(toCard)
}
