/** What is shipped passes the check that an editor's own text must pass, so that its first correction is not refused. */
import { expect, it } from 'vitest'
import { readArticle } from '../../../lib/articles/held.ts'
import { updateArticle } from '../../../lib/articles/mutations.ts'
import type { ArticleInput } from '../../../lib/articles/schema.ts'
import { readLexicon } from '../../../lib/desk/lexicon.ts'
import { evidenceFailure } from '../../../lib/evidence/publish.ts'
import { staleExemptions, unsupported } from '../../../lib/evidence/support.ts'
import { testDatabase } from '../../support/database.ts'
import { addPerson } from '../../support/people.ts'
import { must } from '../../support/sample.ts'

const { db } = await testDatabase({ facts: true })
const admin = await addPerson(db, 'admin')
const lexicon = await readLexicon(db)

const held: { id: number; input: ArticleInput }[] = []
for (const { id } of await db.article.findMany({
  where: { kind: { not: 'reference' } },
  orderBy: { id: 'asc' },
})) {
  const article = await readArticle(db, id)
  if (article) held.push({ id, input: article.input })
}

it('every shipped article passes the publishing check', async () => {
  expect(held).toHaveLength(60)
  const refused: [string, unknown][] = []
  for (const { id, input } of held) {
    const failure = await evidenceFailure(db, admin, id, input)
    if (failure) refused.push([input.slug, failure])
  }
  expect(refused).toEqual([])
})

it('and exempts no words that need no exemption', () => {
  const needless = held.flatMap(({ input }) => {
    const without = (at: number) => ({
      ...input,
      exemptions: input.exemptions.filter((_, index) => index !== at),
    })
    return [
      ...staleExemptions(input).map((at) => [input.slug, input.exemptions[at]?.words]),
      ...input.exemptions
        .filter((_, at) => unsupported(without(at), lexicon).length === 0)
        .map(({ words }) => [input.slug, words]),
    ]
  })
  expect(needless).toEqual([])
})

it('so that an editor can correct a word of the first at once', async () => {
  const first = held.find(({ input }) => input.slug === '2025-10-31-benzinga-reverse-imports')
  const article = first && (await readArticle(db, first.id))
  if (!article) throw new Error('the first article is gone')
  const input = { ...article.input, background: article.input.background.replace('sore point', 'sore spot') }
  expect(input.background).not.toBe(article.input.background)
  must(await updateArticle(db, admin, { id: article.id, version: article.version, input }))
})
