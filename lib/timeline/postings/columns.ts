/** Whole columns out of Postgres in one value each: binary numbers strung together, in the order of the rows. */
import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../db.ts'

/** 32 bits, a double, or a text of one line. NULL comes as 0, NaN and ''. */
type Column = { int: Int32Array; float: Float64Array; text: string[] }
type ColumnType = keyof Column
type Columns<C extends Record<string, ColumnType>> = { [name in keyof C]: Column[C[name]] }

const strungBy: Record<ColumnType, (name: string) => string> = {
  int: (name) => `string_agg(int4send(coalesce("${name}", 0)), ''::bytea)`,
  float: (name) => `string_agg(float8send(coalesce("${name}", 'NaN')), ''::bytea)`,
  text: (name) => `string_agg(coalesce("${name}", ''), chr(10))`,
}

/** @param rows a query whose columns have the names of `types` */
export async function readColumns<const C extends Record<string, ColumnType>>(
  db: Db,
  types: C,
  rows: Prisma.Sql,
): Promise<Columns<C>> {
  const strung = Object.entries(types).map(([name, type]) => `${strungBy[type](name)} AS "${name}"`)
  const [row] = await db.$queryRaw<Record<string, Uint8Array | string | null>[]>(
    Prisma.sql`SELECT ${Prisma.raw(strung.join(', '))} FROM (${rows}) AS "rows"`,
  )
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const value = row?.[name] ?? null
      if (type === 'text') return [name, typeof value === 'string' ? value.split('\n') : []]
      const bytes = value instanceof Uint8Array ? value : new Uint8Array(0)
      return [name, type === 'int' ? toInts(bytes) : toFloats(bytes)]
    }),
  ) as Columns<C>
}

// Postgres sends the highest byte first.
function toInts(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.length / 4)
  const buffer = Buffer.from(numbers.buffer)
  buffer.set(bytes)
  buffer.swap32()
  return numbers
}

function toFloats(bytes: Uint8Array): Float64Array {
  const numbers = new Float64Array(bytes.length / 8)
  const buffer = Buffer.from(numbers.buffer)
  buffer.set(bytes)
  buffer.swap64()
  return numbers
}

/** SQL for the place of an enum's value in a list, from 1 on; 0 for NULL. @param column trusted SQL */
export function placeIn(column: string, values: readonly string[]): string {
  const cases = values.map((value, at) => `WHEN '${value}' THEN ${at + 1}`)
  return `(CASE ${column} ${cases.join(' ')} ELSE 0 END)`
}
