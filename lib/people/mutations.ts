import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import type { Result } from '../errors.ts'
import type { References } from '../slugs/references.ts'
import { replaceAliases, sortAliases } from '../text/aliases.ts'
import type { PersonInput } from './schema.ts'

const bySlug = { select: { slug: true } } as const

export const personThing: Thing<PersonInput> = {
  entity: 'Person',
  async read(tx, id) {
    const row = await tx.person.findUnique({
      where: { id },
      include: {
        aliases: true,
        roles: {
          orderBy: { position: 'asc' },
          omit: { id: true, personId: true, position: true, companyId: true, agencyId: true },
          include: { company: bySlug, agency: bySlug },
        },
      },
    })
    if (!row) return null
    const { id: _, version, ...person } = row
    const roles = row.roles.map((role) => ({
      ...role,
      company: role.company?.slug ?? null,
      agency: role.agency?.slug ?? null,
    }))
    return { id, version, isPublic: true, input: { ...person, aliases: sortAliases(row.aliases), roles } }
  },
  refer(references, input) {
    input.roles.forEach(({ company, agency }, at) => {
      references.want('Company', company, `roles.${at}.company`)
      references.want('Agency', agency, `roles.${at}.agency`)
    })
  },
  async insert(tx, input, references) {
    const { aliases, roles: _, ...data } = input
    const { id } = await tx.person.create({ data })
    await replaceAliases(tx, { personId: id }, aliases, true)
    await addRoles(tx, id, input, references)
    return { id, input }
  },
  async replace(tx, id, input, references) {
    const { aliases, roles: _, ...data } = input
    await tx.person.update({ where: { id }, data })
    await replaceAliases(tx, { personId: id }, aliases, false)
    await tx.personRole.deleteMany({ where: { personId: id } })
    await addRoles(tx, id, input, references)
    return input
  },
}

async function addRoles(tx: Tx, personId: number, { roles }: PersonInput, references: References) {
  await tx.personRole.createMany({
    data: roles.map(({ company, agency, ...role }, position) => ({
      ...role,
      personId,
      position,
      companyId: references.idOrNull('Company', company),
      agencyId: references.idOrNull('Agency', agency),
    })),
  })
}

/** @returns the new person; `invalid` when the slug is taken or a role names what is not there */
export function createPerson(db: Writer, actor: Actor, input: PersonInput): Promise<Result<Saved>> {
  return createThing(db, actor, personThing, 'createPerson', input)
}

export function updatePerson(db: Writer, actor: Actor, change: Change<PersonInput>): Promise<Result<Saved>> {
  return updateThing(db, actor, personThing, 'updatePerson', change)
}
