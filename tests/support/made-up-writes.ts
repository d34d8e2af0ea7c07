/** Every kind of write that changes what the timeline shows, upon a made-up record. */
import type { Db } from '../../lib/db.ts'
import { keepOldSlug } from '../../lib/slugs/redirects.ts'
import {
  addMadeUpActs,
  addMadeUpArticle,
  addMadeUpClaim,
  type Dice,
  linkArticle,
  linkClaims,
  linkStory,
  type Made,
  pick,
  someDay,
} from './made-up-timeline.ts'

type Write = (db: Db, made: Made, roll: Dice) => Promise<unknown>

const onArticle =
  (data: (roll: Dice, made: Made, id: number) => Parameters<Db['article']['updateMany']>[0]['data']): Write =>
  (db, made, roll) => {
    const id = pick(roll, made.articles)
    return db.article.updateMany({ where: { id }, data: data(roll, made, id) })
  }

let renamed = 0

export const rewrites: readonly (readonly [string, Write])[] = [
  [
    'publish',
    onArticle(() => ({ state: 'published', publishedAt: new Date('2025-11-02'), publishedPrecision: 'day' })),
  ],
  ['unpublish', onArticle(() => ({ state: 'archived' }))],
  [
    'publish all',
    (db) => db.article.updateMany({ where: { publishedAt: { not: null } }, data: { state: 'published' } }),
  ],
  [
    'copy',
    onArticle((roll, made, id) => ({
      copyOfId: pick(
        roll,
        made.articles.filter((other) => other !== id),
      ),
    })),
  ],
  ['no copy', onArticle(() => ({ copyOfId: null }))],
  ['relink', (db, made, roll) => linkArticle(db, made, roll, pick(roll, made.articles))],
  ['add', addMadeUpArticle],
  ['claim', (db, made, roll) => addMadeUpClaim(db, made, roll, pick(roll, made.articles))],
  [
    'withdraw',
    (db, made, roll) =>
      db.claim.updateMany({
        where: { id: pick(roll, made.claims) },
        data: { standing: pick(roll, ['withdrawn', 'current']) },
      }),
  ],
  [
    'move a claim',
    (db, made, roll) =>
      db.claim.updateMany({
        where: { id: pick(roll, made.claims) },
        data: { articleId: pick(roll, made.articles) },
      }),
  ],
  ['link claims', linkClaims],
  ['link more claims', linkClaims],
  [
    'delete a claim',
    (db, made, roll) => {
      const id = pick(roll, made.claims)
      made.claims.splice(made.claims.indexOf(id), 1)
      return db.claim.delete({ where: { id } })
    },
  ],
  [
    'delete an article',
    async (db, made, roll) => {
      const id = pick(roll, made.articles)
      made.articles.splice(made.articles.indexOf(id), 1)
      const claims = await db.claim.findMany({ where: { articleId: id } })
      made.claims = made.claims.filter((claim) => !claims.some((row) => row.id === claim))
      return db.$transaction([
        db.claim.deleteMany({ where: { articleId: id } }),
        db.article.delete({ where: { id } }),
      ])
    },
  ],
  [
    'rename',
    (db, made, roll) =>
      db.$transaction(async (tx) => {
        const id = pick(roll, made.companies)
        const { slug } = await tx.company.findUniqueOrThrow({ where: { id } })
        renamed += 1
        const to = renamed % 2 ? `new-maker-${renamed % 4}` : `maker-renamed-${renamed}`
        if (await tx.company.findUnique({ where: { slug: to } })) return
        await tx.company.update({ where: { id }, data: { slug: to } })
        await keepOldSlug(tx, 'Company', id, slug, to)
      }),
  ],
  ['story', (db, made, roll) => linkStory(db, made, roll, pick(roll, made.stories))],
  [
    'story in a transaction',
    (db, made, roll) => db.$transaction((tx) => linkStory(tx as Db, made, roll, pick(roll, made.stories))),
  ],
  ['acts', (db, made, roll) => addMadeUpActs(db, made, roll, pick(roll, made.policies), 2)],
  [
    'move acts',
    (db, made, roll) =>
      db.policyAct.updateMany({
        where: { policyId: pick(roll, made.policies), kind: 'signed' },
        data: { on: someDay(roll) },
      }),
  ],
  [
    'delete acts',
    (db, _, roll) =>
      db.policyAct.deleteMany({ where: { key: `act-${1 + roll(20)}`, started: { none: {} } } }),
  ],
  [
    'new intervals',
    (db, _, roll) =>
      db.measureInterval.updateMany({ where: { value: 1 + roll(3) }, data: { from: someDay(roll) } }),
  ],
  ['delete intervals', (db, _, roll) => db.measureInterval.deleteMany({ where: { value: roll(6) } })],
  [
    'imposer',
    (db, made, roll) =>
      db.measure.updateMany({ where: { policyId: pick(roll, made.policies) }, data: { imposedBy: 'JP' } }),
  ],
  [
    'kind of source',
    (db, made, roll) =>
      db.source.update({
        where: { id: pick(roll, made.sources) },
        data: { kind: pick(roll, ['association', 'wire']) },
      }),
  ],
  [
    'name of source',
    (db) => db.source.updateMany({ where: { name: 'Paper 1' }, data: { name: 'Paper renamed' } }),
  ],
  [
    'new source',
    (db) =>
      db.source.upsert({
        where: { slug: 'paper-9' },
        update: {},
        create: { slug: 'paper-9', name: 'Paper new' },
      }),
  ],
  [
    'flow of a metric',
    (db, made, roll) =>
      db.metric.update({
        where: { id: pick(roll, made.metrics) },
        data: { flow: pick(roll, ['us', null, 'world']) },
      }),
  ],
  [
    'delete a story',
    async (db, made, roll) => {
      if (made.stories.length < 2) return
      const id = pick(roll, made.stories)
      made.stories.splice(made.stories.indexOf(id), 1)
      await db.articleStory.deleteMany({ where: { storyId: id } })
      await db.story.delete({ where: { id } })
    },
  ],
]
