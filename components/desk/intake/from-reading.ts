/** Everything a pasted text says, as suggestions in the order of the form; pure. */
import type { Reading } from '@/lib/desk/reading.ts'
import type { JsonObject } from '../fields/spec.ts'
import { claimSuggestions } from './from-claims.ts'
import { type AboutList, isEmpty, type Suggestion } from './suggestion.ts'
import { wordsAt } from './words.ts'

const listOf = {
  company: 'companies',
  person: 'people',
  agency: 'agencies',
  topic: 'topics',
  policy: 'policies',
} as const
const about: readonly AboutList[] = ['companies', 'people', 'agencies', 'topics', 'policies']

/** The fields of prose, by the language the text is in: Japanese prose stands in the fields for Japanese. */
export type ProseFields = {
  summary: string
  background: string
  question: string
  lead: string
  text: string
}
const proseFields = (language: 'en' | 'ja'): ProseFields =>
  language === 'ja'
    ? {
        summary: 'summaryJa',
        background: 'backgroundJa',
        question: 'questionJa',
        lead: 'leadJa',
        text: 'textJa',
      }
    : { summary: 'summary', background: 'background', question: 'question', lead: 'lead', text: 'text' }

/** Copy without headings: its first paragraph says the news, the rest is what stands behind it. */
function proseOf({ summary, background, body }: Reading['draft']['parts']) {
  if (summary !== null || background !== null || body === null) return { summary, background }
  const [first = '', ...rest] = body.split(/\n{2,}/)
  return { summary: first, background: rest.join('\n\n') }
}

const plain: Omit<Suggestion, 'id' | 'group' | 'label' | 'path' | 'shown'> = {
  ...{ shownKey: null, lang: null, words: null, count: null, change: null, ask: null },
}

export function suggestionsOf(reading: Reading): Suggestion[] {
  const { draft } = reading
  if (!draft.recognised) return []
  const texts = textSuggestions(reading)
  const prose = texts.flatMap((one) => proseIn(one))
  return [
    ...itemSuggestions(reading),
    ...texts,
    ...aboutSuggestions(reading),
    ...claimSuggestions(reading, prose),
  ]
}

/** A filled field of prose, as passages name it. */
export type Prose = { field: string; text: string }

function proseIn({ id, change }: Suggestion): Prose[] {
  if (change?.kind === 'set') return [{ field: id, text: String(Object.values(change.values)[0]) }]
  if (change?.kind !== 'insight') return []
  const { key, points, ...questions } = change.insight
  const own = (['question', 'questionJa'] as const).map((name) => ({
    field: `insight:${key}:${name}`,
    text: String(questions[name] ?? ''),
  }))
  const inner = (points as JsonObject[]).flatMap((point) =>
    ['lead', 'leadJa', 'text', 'textJa'].map((name) => ({
      field: `point:${key}:${point['key']}:${name}`,
      text: String(point[name] ?? ''),
    })),
  )
  return [...own, ...inner].filter(({ text }) => text !== '')
}

function itemSuggestions(reading: Reading): Suggestion[] {
  const { draft, address } = reading
  const { headline, publisher, source, byline, publishedAt, zone, region } = draft.parts
  const item = (label: string, shown: string | null, more: Partial<Suggestion> = {}): Suggestion[] =>
    shown === null || shown === ''
      ? []
      : [
          {
            ...plain,
            ...{ id: label, group: 'item', label, path: label, shown },
            ...{ change: { kind: 'set', values: { [label]: shown } }, ...more },
          },
        ]
  const wordsOf = (part: string) => {
    const place = reading.places.find((one) => one.part === part)
    return place ? wordsAt(reading.text, place.start, place.end) : null
  }
  const missing = (label: string) => item(label, '—', { change: null, ask: { kind: 'type' } })
  const clock = publishedAt?.includes('T') ? publishedAt : null
  const when = publishedAt === null ? null : `${publishedAt.replace('T', ' ')}${zone ? ` ${zone}` : ''}`
  return [
    ...item('headline', headline, { lang: draft.language }),
    ...item('canonicalUrl', address),
    ...(source !== null
      ? item('source', source, { words: wordsOf('publisher') })
      : publisher !== null
        ? item('source', publisher, {
            words: wordsOf('publisher'),
            change: null,
            ask: { kind: 'create', to: 'sources', name: publisher },
          })
        : missing('source')),
    ...(when === null
      ? missing('publishedAt')
      : item('publishedAt', when, {
          words: wordsOf('publishedAt'),
          ...(clock && zone === null
            ? { change: null, ask: { kind: 'zone', clock } }
            : { change: { kind: 'set', values: { publishedAt, publishedZone: zone ?? '' } } }),
        })),
    ...item('credit', byline, { words: wordsOf('byline') }),
    ...item('region', region, { words: wordsOf('region') }),
    ...(draft.language === 'ja' ? item('language', 'ja', { shownKey: 'desk.options.language_ja' }) : []),
  ]
}

function textSuggestions(reading: Reading): Suggestion[] {
  const { draft, machineWritten } = reading
  const lang = draft.language
  const fields = proseFields(lang)
  const prose = proseOf(draft.parts)
  const texts = (['summary', 'background'] as const).flatMap((name): Suggestion[] => {
    const shown = prose[name]
    const label = fields[name]
    if (shown === null || shown === '') return []
    const change = { kind: 'set', values: { [label]: shown } } as const
    return [{ ...plain, id: label, group: 'text', label, path: label, shown, lang, change }]
  })
  const insights = draft.parts.insights.map(({ question, points }, at): Suggestion => {
    const key = `read-${at + 1}`
    const blank = { question: '', lead: '', text: '' }
    const insight: JsonObject = {
      ...{ key, authorship: machineWritten ? 'machine' : 'editor', question: blank.question },
      [fields.question]: question,
      points: points.map(({ lead, text }, nth) => ({
        ...{ key: `${key}-point-${nth + 1}`, lead: blank.lead, text: blank.text },
        ...{ [fields.lead]: lead ?? '', [fields.text]: text },
      })),
    }
    const shown = [question, ...points.map(({ lead, text }) => (lead ? `• ${lead}: ${text}` : `• ${text}`))]
    return {
      ...plain,
      ...{ id: `insights.${key}`, group: 'insights', label: 'question', path: 'insights', lang },
      ...{ shown: shown.join('\n'), change: { kind: 'insight', insight } },
    }
  })
  return [...texts, ...insights]
}

function aboutSuggestions(reading: Reading): Suggestion[] {
  const { draft, tags, names } = reading
  const wordsOf = ({ start, end }: { start: number; end: number }) => wordsAt(reading.text, start, end)
  const listed = about.flatMap((list) => {
    const tagged = tags.filter((tag) => tag.kind !== null && listOf[tag.kind] === list)
    const slugs = [...draft.entities[list], ...tagged.flatMap(({ slug }) => slug ?? [])]
    return [...new Set(slugs)].map((slug): Suggestion => {
      const mention = draft.mentions.find((one) => listOf[one.kind] === list && one.slug === slug)
      const tag = tagged.find((one) => one.slug === slug)
      const words = mention ? wordsOf(mention.first) : null
      return {
        ...plain,
        ...{ id: `${list}.${slug}`, group: 'about', label: list, path: list, shown: slug },
        words: words ?? (tag ? { before: '', lit: tag.text, after: '' } : null),
        count: mention?.count ?? null,
        change: { kind: 'add', list, slug },
      }
    })
  })
  const asked = draft.ambiguous.map(({ text, count, first, candidates }): Suggestion => {
    const choices = candidates.flatMap((slug) =>
      about.filter((list) => names[list]?.[slug]).map((list) => ({ list, slug })),
    )
    return {
      ...plain,
      ...{ id: `ambiguous.${text}`, group: 'about', label: choices[0]?.list ?? 'companies' },
      ...{ path: choices[0]?.list ?? 'companies', shown: text, words: wordsOf(first), count },
      ask: { kind: 'which', text, candidates: choices },
    }
  })
  const unknown = tags
    .filter(({ slug, text }) => slug === null && !isEmpty(text))
    .map(
      ({ text }): Suggestion => ({
        ...plain,
        ...{ id: `tag.${text}`, group: 'about', label: 'topics', path: 'topics', shown: text },
        words: { before: '', lit: text, after: '' },
        ask: { kind: 'create', to: 'topics', name: text },
      }),
    )
  return [...listed, ...asked, ...unknown]
}
