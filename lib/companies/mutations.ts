import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import type { Result } from '../errors.ts'
import type { References } from '../slugs/references.ts'
import { replaceAliases, sortAliases } from '../text/aliases.ts'
import type { CompanyInput } from './schema.ts'

const bySlug = { select: { slug: true } } as const
const inOrder = { orderBy: { position: 'asc' } } as const

export const companyThing: Thing<CompanyInput> = {
  entity: 'Company',
  async read(tx, id) {
    const row = await tx.company.findUnique({
      where: { id },
      include: {
        parent: bySlug,
        aliases: true,
        tickers: { ...inOrder, omit: part },
        executives: { ...inOrder, omit: { ...part, personId: true }, include: { person: bySlug } },
        plants: { ...inOrder, omit: part },
      },
    })
    if (!row) return null
    const { id: _, version, parentId: _parent, ...company } = row
    const input = {
      ...company,
      parent: row.parent?.slug ?? null,
      aliases: sortAliases(row.aliases),
      executives: row.executives.map((executive) => ({
        ...executive,
        person: executive.person?.slug ?? null,
      })),
    }
    return { id, version, isPublic: true, input }
  },
  refer(references, input) {
    references.want('Company', input.parent, 'parent')
    input.executives.forEach(({ person }, at) => {
      references.want('Person', person, `executives.${at}.person`)
    })
  },
  async insert(tx, input, references) {
    const { id } = await tx.company.create({ data: columns(input, references) })
    await replaceAliases(tx, { companyId: id }, input.aliases, true)
    await addParts(tx, id, input, references)
    return { id, input }
  },
  async replace(tx, id, input, references) {
    await tx.company.update({ where: { id }, data: columns(input, references) })
    await replaceAliases(tx, { companyId: id }, input.aliases, false)
    await tx.companyTicker.deleteMany({ where: { companyId: id } })
    await tx.companyExecutive.deleteMany({ where: { companyId: id } })
    await tx.plant.deleteMany({ where: { companyId: id } })
    await addParts(tx, id, input, references)
    return input
  },
}

const part = { id: true, companyId: true, position: true } as const

function columns(input: CompanyInput, references: References) {
  const { parent, aliases: _a, tickers: _t, executives: _e, plants: _p, ...company } = input
  return { ...company, parentId: references.idOrNull('Company', parent) }
}

async function addParts(tx: Tx, companyId: number, input: CompanyInput, references: References) {
  await tx.companyTicker.createMany({
    data: input.tickers.map((ticker, position) => ({ ...ticker, companyId, position })),
  })
  await tx.companyExecutive.createMany({
    data: input.executives.map(({ person, ...executive }, position) => {
      return { ...executive, companyId, position, personId: references.idOrNull('Person', person) }
    }),
  })
  await tx.plant.createMany({
    data: input.plants.map((plant, position) => ({ ...plant, companyId, position })),
  })
}

/** @returns the new company; `invalid` when its slug is taken or it names what is not there */
export function createCompany(db: Writer, actor: Actor, input: CompanyInput): Promise<Result<Saved>> {
  return createThing(db, actor, companyThing, 'createCompany', input)
}

export function updateCompany(
  db: Writer,
  actor: Actor,
  change: Change<CompanyInput>,
): Promise<Result<Saved>> {
  return updateThing(db, actor, companyThing, 'updateCompany', change)
}
