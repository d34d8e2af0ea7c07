/** Turns rows into entries with their values. What an entry's values and dates are is said here. */
import { cutDay, isoDay } from '../../format/date.ts'
import { flowsOfPolicy } from '../act-flow.ts'
import { knownFrom } from '../known-from.ts'
import type { Moment } from '../selection.ts'
import type { Context } from './context.ts'
import { firstDay, lastDay, never, noDay, zonedDay } from './days.ts'
import type { Postings } from './postings.ts'
import {
  type ActRow,
  type ArticleRows,
  articleCode,
  bases,
  claimCode,
  flows,
  languages,
  linkNames,
  modalities,
  precisions,
} from './rows.ts'

/** For each of the articles (ascending), where its rows begin in a list sorted by article. */
function starts(articles: Int32Array, owners: Int32Array): Int32Array {
  const begin = new Int32Array(articles.length + 1)
  let at = 0
  for (let i = 0; i < articles.length; i += 1) {
    while (at < owners.length && (owners[at] as number) < (articles[i] as number)) at += 1
    begin[i] = at
    while (at < owners.length && owners[at] === articles[i]) at += 1
  }
  begin[articles.length] = at
  return begin
}

/** Adds published articles and what is claimed in them. References stand in no list, but their claims do. */
export function addArticles(postings: Postings, context: Context, rows: ArticleRows): void {
  const { articles, links, claims } = rows
  const count = articles.id.length
  const linked = linkNames.map((name) => ({
    name,
    thing: links[name].thing,
    article: links[name].article,
    begin: starts(articles.id, links[name].article),
  }))
  /** Says of an entry what one kind of its article's links says. */
  const inherit = (
    entry: number,
    place: number,
    { name, thing, article, begin }: (typeof linked)[number],
  ) => {
    for (let i = begin[place] as number; article[i] === articles.id[place]; i += 1)
      postings.value(name, thing[i] as number, entry)
  }
  const [, policyLinks, storyLinks, topicLinks] = linked as [
    (typeof linked)[number],
    (typeof linked)[number],
    (typeof linked)[number],
    (typeof linked)[number],
  ]
  const publications = Array.from({ length: count }, (_, i) => publicationOf(postings, rows, i))
  const saySource = (entry: number, place: number) => {
    for (const id of [articles.source[place], articles.wire[place]] as number[]) {
      if (id === 0) continue
      postings.value('source', id, entry)
      const any = context.kindOfSource.get(id)
      if (any) postings.value('source', any, entry)
    }
    const language = languages[articleCode(articles.code[place] as number).language - 1]
    if (language) postings.value('lang', language, entry)
  }
  const flowsOf = new Uint8Array(count)
  const begin = starts(articles.id, claims.article)
  for (let place = 0; place < count; place += 1) {
    const published = publications[place] as Publication
    for (let i = begin[place] as number; claims.article[i] === articles.id[place]; i += 1) {
      const id = claims.id[i] as number
      const { flow, basis, modality } = claimCode(claims.code[i] as number)
      flowsOf[place] = (flowsOf[place] as number) | (1 << flow)
      const issued = claims.issued[i] as number
      const date =
        issued === noDay
          ? published
          : { day: issued, at: Number.NaN, precision: 'day' as const, zone: 0, known: issued }
      const entry = postings.add({
        kind: 'claim',
        id,
        group: claims.article[i] as number,
        ...date,
        period: claims.period[i] as number,
        effect: null,
        // Added to an article that was public already, it is as new as itself. NaN stays NaN.
        shown: Math.round(Math.max(articles.shown[place] as number, claims.created[i] as number)),
        origin: postings.originOf(id),
      })
      for (const company of [claims.company[i], claims.byCompany[i]] as number[])
        if (company > 0) postings.value('company', company, entry)
      const policy = claims.policy[i] as number
      if (policy > 0) postings.value('policy', policy, entry)
      inherit(entry, place, policyLinks)
      inherit(entry, place, storyLinks)
      inherit(entry, place, topicLinks)
      for (const story of context.storiesOfMetric.get(claims.metric[i] as number) ?? [])
        if (claims.company[i] === 0 || context.companiesOfStory.get(story)?.has(claims.company[i] as number))
          postings.value('story', story, entry)
      if (claims.person[i]) postings.value('person', claims.person[i] as number, entry)
      if (claims.agency[i]) postings.value('agency', claims.agency[i] as number, entry)
      saySource(entry, place)
      if (flow > 0) postings.value('flow', flows[flow - 1] as string, entry)
      postings.value('basis', bases[basis - 1] as string, entry)
      postings.value('modality', modalities[modality - 1] as string, entry)
    }
  }
  for (let place = 0; place < count; place += 1) {
    if (articleCode(articles.code[place] as number).isReference) continue
    const id = articles.id[place] as number
    const entry = postings.add({
      kind: 'article',
      id,
      group: id,
      ...(publications[place] as Publication),
      period: noDay,
      effect: null,
      shown: Math.round(articles.shown[place] as number),
      origin: articles.copy[place] || id,
    })
    for (const one of linked) inherit(entry, place, one)
    saySource(entry, place)
    for (const [at, flow] of flows.entries())
      if (((flowsOf[place] as number) >> (at + 1)) & 1) postings.value('flow', flow, entry)
  }
}

type Publication = {
  day: number
  at: number
  precision: (typeof precisions)[number] | null
  zone: number
  known: number
}

function publicationOf({ columns }: Postings, { articles }: ArticleRows, place: number): Publication {
  const precision = precisions[articleCode(articles.code[place] as number).precision - 1]
  const at = Math.round(articles.at[place] as number)
  if (precision === undefined || Number.isNaN(at))
    return { day: noDay, at: Number.NaN, precision: null, zone: 0, known: never }
  const name = articles.zone[place] || null
  const zone = columns.zoneNumber(name)
  if (precision === 'second' || precision === 'minute') {
    const day = zonedDay(at, name ?? 'UTC')
    return { day, at, precision, zone, known: day }
  }
  const day = Math.floor(at / 86_400_000)
  if (precision === 'day') return { day, at: Number.NaN, precision, zone, known: day }
  const cut = cutDay(isoDay(new Date(at)), precision)
  return { day: firstDay(cut), at: Number.NaN, precision, zone, known: lastDay(cut) }
}

const effective = ['in_force', 'ended', 'resumed', 'suspended', 'struck_down']

export function addActs(postings: Postings, context: Context, acts: readonly ActRow[]): void {
  for (const row of acts) {
    const on = isoDay(row.on)
    const day = cutDay(on, row.precision)
    const exact = row.at !== null && (row.precision === 'second' || row.precision === 'minute')
    const at = exact ? (row.at as Date).getTime() : Number.NaN
    const done: Moment = {
      day,
      precision: row.precision,
      at: exact ? (row.at as Date).toISOString() : null,
      zone: row.zone,
    }
    const first = row.first && isoDay(row.first)
    const isOwn = first === null ? effective.includes(row.kind) : first === on
    const starts: Moment | null =
      first === null ? null : { day: first, precision: 'day', at: null, zone: row.zone }
    const entry = postings.add({
      kind: 'act',
      id: row.id,
      group: row.id,
      day: firstDay(day),
      at,
      precision: row.precision,
      zone: postings.columns.zoneNumber(row.zone),
      period: noDay,
      effect: isOwn ? done : starts,
      known: firstDay(knownFrom({ ...row, on, day })),
      shown: row.createdAt.getTime(),
      origin: 0,
    })
    postings.value('policy', row.policyId, entry)
    for (const story of context.storiesOfPolicy.get(row.policyId) ?? []) {
      postings.value('story', story, entry)
      for (const company of context.companiesOfStory.get(story) ?? [])
        postings.value('company', company, entry)
    }
    if (row.issuerId !== null) postings.value('agency', row.issuerId, entry)
    // "Jiji Press (nippon.com)": the publisher, and the page that carries it.
    const name = row.sourceName ?? ''
    const source = context.sourceByName.get(name) ?? context.sourceByName.get(name.split(' (')[0] ?? '')
    if (source !== undefined) {
      postings.value('source', source, entry)
      const any = context.kindOfSource.get(source)
      if (any) postings.value('source', any, entry)
    }
    for (const flow of flowsOfPolicy(row.instrument, row.jurisdiction, row.imposed ?? []))
      postings.value('flow', flow, entry)
    postings.value('modality', row.scheduled ? 'will' : 'did', entry)
  }
}
