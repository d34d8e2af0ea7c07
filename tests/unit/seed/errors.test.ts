import { describe, expect, test } from 'vitest'
import { parseSeed, readSeedFile, type SeedFile } from '../../../prisma/seed/schema.ts'

/** The seed files as they are, with one piece of text of one file replaced. */
const broken = (file: SeedFile, from: string, to: string) => (name: SeedFile) => {
  const content = JSON.stringify(readSeedFile(name))
  if (name !== file) return JSON.parse(content)
  if (!content.includes(from)) throw new Error(`${file} does not hold ${from}`)
  return JSON.parse(content.replace(from, to))
}

describe('an error names file, entry and field', () => {
  test.each<[SeedFile, string, string, string]>([
    [
      'policies',
      '"on":"1963-12-04"',
      '"on":"1963-13-04"',
      'policies.json › us-chicken-tax › acts.0.on: not a date',
    ],
    ['companies', '"kind":"automaker"', '"kind":"shipyard"', 'companies.json › toyota › kind: '],
    [
      'articles',
      '"source":"benzinga"',
      '"source":"bensinga"',
      '2025-10-31-benzinga-reverse-imports › source: no source "bensinga"',
    ],
    [
      'people',
      '"company":"toyota"',
      '"company":"tojota"',
      'people.json › koji-sato › roles.0.company: no company "tojota"',
    ],
    ['observations', '"point":"20000"', '"point":20000', 'reverse-import-volume--JP--open--seed › point: '],
    [
      'observations',
      '"mark":"20,000"',
      '"mark":"30,000"',
      'passages.0.mark: does not stand once in the quote',
    ],
    [
      'observations',
      '"country":"JP","point"',
      '"country":"JP","company":"toyota","point"',
      'exactly one subject',
    ],
    [
      'policies',
      '"startedBy":"1964-01-07-in-force"',
      '"startedBy":"nothing"',
      'measures.0.intervals.0.startedBy: no act "nothing"',
    ],
    [
      'stories',
      '"slug":"reverse-imports"',
      '"slug":"japan-550bn"',
      'stories.json › japan-550bn › slug: stands twice',
    ],
    [
      'topics',
      '"slug":"us-japan-trade"',
      '"slug":"us-japan-trade","colour":"blue"',
      'topics.json › us-japan-trade: ',
    ],
  ])('%s: %s', (file, from, to, message) => {
    expect(() => parseSeed(broken(file, from, to))).toThrow(message)
    expect(() => parseSeed(broken(file, from, to))).toThrow(`prisma/seed/${file}.json › `)
  })

  test('a file that is not an object at all', () => {
    const read = (name: SeedFile) => (name === 'sources' ? [] : readSeedFile(name))
    expect(() => parseSeed(read)).toThrow('prisma/seed/sources.json')
  })

  test('many problems are counted, not all printed', () => {
    const read = (name: SeedFile) => (name === 'sources' ? { coverage: '', sources: [] } : readSeedFile(name))
    expect(() => parseSeed(read)).toThrow(/… and \d+ more/)
  })
})
