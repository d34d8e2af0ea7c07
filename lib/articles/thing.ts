import { jsonColumn } from '../audit/record.ts'
import { isSame } from '../audit/stable-json.ts'
import type { ManyThing } from '../audit/thing.ts'
import { inspectClaims } from '../claims/inspect.ts'
import { addClaims, referToClaims, writeClaims } from '../claims/write-claims.ts'
import { readArticle } from './held.ts'
import {
  articleColumns,
  deleteLinks,
  linksIn,
  referToThings,
  writeExemptions,
  writeInsights,
  writeLinks,
} from './rows.ts'
import type { ArticleInput } from './schema.ts'

/** How an article is read and written as one whole: text, insights, links and claims together. */
export const articleThing = {
  entity: 'Article',
  read: readArticle,
  refer(references, input) {
    referToThings(references, input)
    referToClaims(references, input.claims)
  },
  inspectAll(tx, articles) {
    return inspectClaims(
      tx,
      articles.map(({ id, input, references }) => ({ id, claims: input.claims, references })),
    )
  },
  async inspect(tx, id, input, references) {
    return (await this.inspectAll(tx, [{ id, input, references }]))[0] ?? []
  },
  async insertAll(tx, articles) {
    const rows = await tx.article.createManyAndReturn({
      data: articles.map(({ input, references }) => articleColumns(input, references)),
      select: { id: true, slug: true },
    })
    const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
    const placed = articles.map((article) => ({ ...article, id: ids.get(article.input.slug) ?? 0 }))
    await writeInsights(tx, placed)
    await writeLinks(tx, placed)
    await writeExemptions(tx, placed)
    const claims = await addClaims(
      tx,
      placed.map(({ id, input, references }) => ({ id, claims: input.claims, references })),
    )
    return placed.map(({ id, input }, at) => ({ id, input: { ...input, claims: claims[at] ?? [] } }))
  },
  async insert(tx, input, references) {
    const [made] = await this.insertAll(tx, [{ input, references }])
    if (!made) throw new Error('the row was not made')
    return made
  },
  async replace(tx, id, input, references, before) {
    const placed = { id, input, references }
    await tx.article.update({
      where: { id },
      data: articleColumns(input, references),
      select: { id: true },
    })
    if (!isSame(before.insights, input.insights)) {
      await tx.insight.deleteMany({ where: { articleId: id } })
      await writeInsights(tx, [placed])
    }
    if (!isSame(linksIn(before), linksIn(input))) {
      await deleteLinks(tx, id)
      await writeLinks(tx, [placed])
    }
    if (!isSame(before.exemptions, input.exemptions)) {
      await tx.articleExemption.deleteMany({ where: { articleId: id } })
      await writeExemptions(tx, [placed])
    }
    const claims = await writeClaims(tx, id, input.claims, references, before.claims)
    return { ...input, claims }
  },
  async keepAll(tx, actor, articles) {
    // Text is never overwritten: each save leaves the whole article as it then stood.
    await tx.articleRevision.createMany({
      data: articles.map(({ id: articleId, version, input }) => {
        return { articleId, version, snapshot: jsonColumn(input) as object, userId: actor.userId }
      }),
    })
  },
  keep(tx, actor, id, version, input) {
    return this.keepAll(tx, actor, [{ id, version, input }])
  },
} satisfies ManyThing<ArticleInput>
