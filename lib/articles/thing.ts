import { jsonColumn } from '../audit/record.ts'
import { isSame } from '../audit/stable-json.ts'
import type { Thing } from '../audit/thing.ts'
import { inspectClaims } from '../claims/inspect.ts'
import { referToClaims, writeClaims } from '../claims/write-claims.ts'
import { readArticle } from './held.ts'
import { articleColumns, referToThings, writeExemptions, writeInsights, writeLinks } from './rows.ts'
import type { ArticleInput } from './schema.ts'

/** How an article is read and written as one whole: text, insights, links and claims together. */
export const articleThing = {
  entity: 'Article',
  read: readArticle,
  refer(references, input) {
    referToThings(references, input)
    referToClaims(references, input.claims)
  },
  inspect(tx, id, input, references) {
    return inspectClaims(tx, id, input.claims, references)
  },
  async insert(tx, input, references) {
    const { id } = await tx.article.create({
      data: articleColumns(input, references),
      select: { id: true },
    })
    await writeInsights(tx, id, input.insights)
    await writeLinks(tx, id, input, references, true)
    if (input.exemptions.length > 0) await writeExemptions(tx, id, input.exemptions)
    const claims = await writeClaims(tx, id, input.claims, references, [])
    return { id, input: { ...input, claims } }
  },
  async replace(tx, id, input, references, before) {
    await tx.article.update({
      where: { id },
      data: articleColumns(input, references),
      select: { id: true },
    })
    if (!isSame(before.insights, input.insights)) {
      await tx.insight.deleteMany({ where: { articleId: id } })
      await writeInsights(tx, id, input.insights)
    }
    await writeLinks(tx, id, input, references, false)
    if (!isSame(before.exemptions, input.exemptions)) await writeExemptions(tx, id, input.exemptions)
    const claims = await writeClaims(tx, id, input.claims, references, before.claims)
    return { ...input, claims }
  },
  async keep(tx, actor, articleId, version, input) {
    // Text is never overwritten: each save leaves the whole article as it then stood.
    const snapshot = jsonColumn(input)
    await tx.articleRevision.create({
      data: { articleId, version, snapshot: snapshot as object, userId: actor.userId },
      select: { id: true },
    })
  },
} satisfies Thing<ArticleInput>
