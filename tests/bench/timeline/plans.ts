import type pg from 'pg'
import type { Statement } from './recorded.ts'

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

/** Tables that grow with the articles. */
const growing = ['Article', 'Claim', 'EntryWords', 'Passage']

/** @returns tables that grow and that the statements would read from one end to the other */
export async function wholeReads(client: pg.Client, statements: readonly Statement[]): Promise<string[]> {
  const found = new Set<string>()
  for (const { text, values } of statements) {
    const { rows } = await client.query({ text: `EXPLAIN (FORMAT JSON) ${text}`, values })
    const look = (plan: Plan) => {
      const table = plan['Relation Name'] ?? ''
      if (plan['Node Type'] === 'Seq Scan' && growing.includes(table)) found.add(table)
      for (const part of plan.Plans ?? []) look(part)
    }
    look(rows[0]['QUERY PLAN'][0].Plan)
  }
  return [...found]
}
