/** The columns of an exchanged file: one list, from which files are written and read and the shapes are explained. */
import {
  Approximation,
  ArticleKind,
  ArticleState,
  Authorship,
  Basis,
  Comparator,
  Evidence,
  Flow,
  HeadlineBasis,
  Language,
  Modality,
  Novelty,
  PeriodCalendar,
  PeriodState,
  Precision,
  Standing,
  Verification,
} from '../../prisma/generated/enums.ts'

/** What a row of a CSV file is; each belongs to the nearest row above it that can have it. */
export const rowTypes = ['article', 'insight', 'point', 'claim', 'passage', 'exemption'] as const
export type RowType = (typeof rowTypes)[number]

/**
 * What a cell holds: text; slugs parted by semicolons; one line of text per line; true or false; a whole number;
 * one of a few words.
 */
export type CellKind = 'text' | 'slugs' | 'lines' | 'boolean' | 'whole' | readonly string[]
export type Column = { name: string; kind: CellKind }

const text = (...names: string[]): Column[] => names.map((name) => ({ name, kind: 'text' }))
const slugs = (...names: string[]): Column[] => names.map((name) => ({ name, kind: 'slugs' }))
const word = (name: string, values: Record<string, string>): Column => ({ name, kind: Object.values(values) })

/** The columns of each kind of row, in their order; names are those of the forms' schemas. */
export const columnsOf: Record<RowType, readonly Column[]> = {
  article: [
    ...text('slug'),
    word('state', ArticleState),
    ...text('fingerprint'),
    word('kind', ArticleKind),
    ...text('headline'),
    word('headlineBasis', HeadlineBasis),
    ...text('canonicalUrl', 'source', 'originSource', 'credit', 'publishedAt'),
    word('publishedPrecision', Precision),
    ...text('publishedZone'),
    word('language', Language),
    ...text('region', 'summary', 'summaryJa', 'background', 'backgroundJa'),
    word('verified', Verification),
    ...text('seenAt'),
    { name: 'notes', kind: 'lines' },
    { name: 'notesJa', kind: 'lines' },
    ...slugs('companies', 'people', 'agencies', 'topics', 'policies', 'stories', 'metrics'),
    ...text('copyOf'),
  ],
  insight: [...text('key'), word('authorship', Authorship), ...text('question', 'questionJa')],
  point: text('key', 'lead', 'leadJa', 'text', 'textJa'),
  claim: [
    ...text('externalId'),
    word('evidence', Evidence),
    ...text('company', 'country', 'policy', 'metric', 'statement', 'statementJa', 'low', 'point', 'high'),
    { name: 'rounded', kind: 'boolean' },
    ...text('asPrinted'),
    word('approximation', Approximation),
    word('periodState', PeriodState),
    ...text('periodStart', 'periodEnd'),
    word('periodCalendar', PeriodCalendar),
    word('comparator', Comparator),
    { name: 'isChange', kind: 'boolean' },
    word('flow', Flow),
    word('basis', Basis),
    word('modality', Modality),
    word('novelty', Novelty),
    ...text('speaker', 'speakerJa', 'speakerPerson', 'speakerCompany', 'speakerAgency', 'issuedOn'),
    word('standing', Standing),
    { name: 'preferred', kind: 'boolean' },
    word('verified', Verification),
    ...text('seenAt', 'note', 'noteJa'),
  ],
  passage: [
    ...text('field', 'quote', 'mark'),
    { name: 'start', kind: 'whole' },
    { name: 'markStart', kind: 'whole' },
    { name: 'markEnd', kind: 'whole' },
  ],
  exemption: text('field', 'words', 'reason'),
}

/** Under which key of the form the rows of a type stand, and in what they stand. */
export const partOf = {
  insight: { parent: 'article', key: 'insights' },
  point: { parent: 'insight', key: 'points' },
  claim: { parent: 'article', key: 'claims' },
  passage: { parent: 'claim', key: 'passages' },
  exemption: { parent: 'article', key: 'exemptions' },
} as const satisfies Partial<Record<RowType, { parent: RowType; key: string }>>

/** The header of a file that holds everything. */
export const allColumns: readonly string[] = [
  ...new Set(['type', ...rowTypes.flatMap((type) => columnsOf[type].map(({ name }) => name))]),
]

/** Columns that only rows of this type have, by which a file says that it speaks of them at all. */
const telling = { insights: ['question'], claims: ['basis'], exemptions: ['reason'] } as const

/**
 * What a CSV file speaks of: the keys of the article's form that it sets. What it does not speak of stays as it is.
 * @param header the names of its columns
 */
export function spokenOf(header: ReadonlySet<string>): Set<string> {
  const own = columnsOf.article.map(({ name }) => name).filter((name) => header.has(name))
  const parts = Object.entries(telling).flatMap(([key, names]) =>
    names.some((name) => header.has(name)) ? [key] : [],
  )
  return new Set([...own, ...parts])
}
