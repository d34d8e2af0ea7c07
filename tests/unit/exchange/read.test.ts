import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allColumns } from '../../../lib/exchange/columns.ts'
import { parseEntry } from '../../../lib/exchange/parse-entry.ts'
import { readFile } from '../../../lib/exchange/read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const told = async (text: string) =>
  (await readFile(bytes(text))).problems.map(({ row, column, code }) => `${row} ${column} ${code}`)

test('no bytes make the reading throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (any) => {
      const { entries, problems } = await readFile(any)
      expect(entries.length + problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('no cells and no JSON make the reading or the rules throw', async () => {
  const cell = fc.oneof(
    fc.constantFrom('article', 'claim', 'passage', 'point', '"', "'", '""', '\u0000'),
    fc.string(),
  )
  const row = fc.array(cell, { maxLength: 12 }).map((cells) => cells.join(','))
  const header = fc.shuffledSubarray([...allColumns]).map((names) => ['type', 'slug', ...names].join(','))
  const csv = fc
    .tuple(header, fc.array(row, { maxLength: 8 }))
    .map(([first, rows]) => [first, ...rows].join('\n'))
  const keys = fc.constantFrom(
    'slug',
    'claims',
    'insights',
    'points',
    'passages',
    '__proto__',
    'companies',
    'state',
  )
  const json = fc.dictionary(keys, fc.jsonValue({ maxDepth: 4 })).map((value) => JSON.stringify(value))
  await fc.assert(
    fc.asyncProperty(fc.oneof(csv, json), async (text) => {
      const { entries } = await readFile(bytes(text))
      for (const entry of entries) {
        const { issues, input } = parseEntry(entry, null)
        expect(input === null).toBe(issues.length > 0)
        for (const { path } of issues) expect(entry.placeOf(path).row).toBeGreaterThan(0)
      }
    }),
    { numRuns: 500 },
  )
})

test('a large hostile file is answered in good time', async () => {
  const started = Date.now()
  for (const text of [
    '"'.repeat(1_000_000),
    `type,slug\n"${'a'.repeat(5_000_000)}`,
    '['.repeat(1_000_000),
    '{'.repeat(1_000_000),
    ','.repeat(1_000_000),
    `{"slug":${'['.repeat(500_000)}`,
  ]) {
    expect((await readFile(bytes(text))).problems.length).toBeGreaterThan(0)
  }
  expect(Date.now() - started).toBeLessThan(20_000)
})

test('each kind of fault is told at its row and column', async () => {
  expect(await told('')).toEqual(['1  empty-file'])
  expect(await told('slug,headline\na,b')).toEqual(['1 type column-missing'])
  expect(await told('type,slug,odd\narticle,a,1\narticle,b,2\n')).toEqual(['1 odd column-unknown'])
  expect(await told('type,slug,headline,headlin,headline\n')).toEqual([
    '1 headlin column-unknown',
    '1 headline duplicate',
  ])
  expect(await told('type,slug\npage,a\narticle,b\nclaim,c')).toEqual([
    '2 type type-unknown',
    '4 slug no-article-above',
  ])
  expect(await told('type,slug,quote\narticle,a,x\npassage,,y')).toEqual([
    '2 quote column-of-others',
    '3 type no-claim-above',
  ])
  expect(await told('type,slug\narticle,a,b')).toEqual(['2  cell-beyond'])
  expect(await told('type,slug\narticle,a\narticle,"b')).toEqual(['3  not-csv'])
  expect(await told('{"slug":"a"}\n{"slug":')).toEqual(['2  not-an-object'])
  expect((await readFile(new Uint8Array([0x74, 0xff]))).problems[0]?.code).toBe('not-utf8')
})

test('what spreadsheets do to a file is put up with', async () => {
  const plain = 'type,slug,headline,rounded\narticle,a,"One, two",\nclaim,,,TRUE\n'
  const variants = [
    plain,
    `\uFEFF${plain}`,
    plain.replaceAll('\n', '\r\n'),
    plain.replaceAll(/,(?! )/g, ';'),
    plain.replaceAll(/,(?! )/g, '\t'),
    `${plain}\n,,,\n`,
  ]
  for (const text of variants) {
    const { entries, problems } = await readFile(bytes(text))
    expect(problems, JSON.stringify(text)).toEqual([])
    expect(entries[0]?.form).toEqual({ slug: 'a', headline: 'One, two', claims: [{ rounded: true }] })
  }
})

test('one fault does not hide another', async () => {
  const header =
    'type,slug,headline,source,publishedAt,summary,country,metric,point,basis,modality,field,quote'
  const rows = [
    'article,a,Headline,paper,2025-13-01,It sold 5 cars.',
    'claim,,,,,,JP,us-sales,five,actual,did',
    'claim,,,,,,JP,us-sales,6,actual,did',
    'passage,,,,,,,,,,,summary,It sold 6 cars.',
  ]
  const { entries } = await readFile(bytes([header, ...rows].join('\n')))
  const [entry] = entries
  const { issues } = parseEntry(entry as never, null)
  const places = issues
    .map(({ path }) => entry?.placeOf(path))
    .map((place) => `${place?.row} ${place?.column}`)
  expect(places.sort()).toEqual(['2 publishedAt', '3 point', '5 quote'])
})
