/** The words of a search as one tsquery, in the terms in which roro_vector indexes texts. */
import { Prisma } from '../../prisma/generated/client.ts'
import { latinOf, runsOf, type SearchTerm, type SearchWords } from './words.ts'

/** As roro_fold does: marks on letters do not count, those of kana do. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]+/g, '')
    .normalize('NFKC')

/** As roro_bigrams and roro_trigrams do: stretches of so many characters; of pairs, the last character alone too. */
const grams = (run: string, size: number): string[] =>
  Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size))
const pairs = (run: string): string[] => [...grams(run, 2), run.slice(-1)]

/**
 * Runs that follow each other; the last one may go on in the text. Trigrams say the same as pairs side by side for three
 * characters, and for more leave fewer texts to look at.
 */
function adjacent(runs: readonly string[]): Prisma.Sql {
  const last = runs.at(-1) ?? ''
  const trigrams = runs.flatMap((run) => grams(run, 3)).map((token) => `'${token}'`)
  const tokens = [...runs.slice(0, -1).flatMap(pairs), ...(last.length === 1 ? [last] : grams(last, 2))]
  const phrase = tokens.map((token) => `'${token}'`).join(' <-> ') + (last.length === 1 ? ':*' : '')
  const whole = runs.length === 1 && last.length === 3 ? trigrams : [...trigrams, `(${phrase})`]
  return Prisma.sql`to_tsquery('simple', ${whole.join(' & ')})`
}

/** Whether entries have to be looked at one by one after the index: it does not say what stands side by side. */
export const needsLook = ({ groups }: SearchWords): boolean =>
  groups
    .flat()
    .some(({ text, quoted }) =>
      quoted
        ? /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(text) || runsOf(text).some(longer)
        : runsOf(text).some(longer),
    )
const longer = (run: string) => run.length > 3

function termQuery({ text, quoted, excluded }: SearchTerm): Prisma.Sql {
  const runs = runsOf(text)
  const latin = fold(latinOf(text))
  const japanese = quoted && runs.length > 0 ? [adjacent(runs)] : runs.map((run) => adjacent([run]))
  const words = quoted
    ? Prisma.sql`phraseto_tsquery('english', ${latin})`
    : Prisma.sql`plainto_tsquery('english', ${latin})`
  const all = Prisma.join([...(latin === '' ? [] : [words]), ...japanese], ' && ')
  return excluded ? Prisma.sql`!!(${all})` : Prisma.sql`(${all})`
}

/** An SQL expression; it may come out empty (only stop words), and then matches nothing. */
export function queryOf({ groups }: SearchWords): Prisma.Sql {
  if (groups.length === 0) return Prisma.sql`''::tsquery`
  const either = groups.map((group) => Prisma.sql`(${Prisma.join(group.map(termQuery), ' && ')})`)
  return Prisma.join(either, ' || ')
}
