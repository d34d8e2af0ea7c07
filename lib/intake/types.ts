/** The pieces that the readers of intake hand each other. All offsets are UTF-16, end exclusive. */
import type { Lexicon, NamedKind } from './lexicon.ts'

export type Language = 'en' | 'ja'

/** Where in the text a sentence stands; `body` in copy without headings. */
export type PartName = 'headline' | 'summary' | 'background' | 'question' | 'lead' | 'point' | 'body'

/**
 * One sentence, table row or list item. `text` is a slice of the clean text from `start`; `reading` is the same
 * length, character for character, with full-width, curly and non-breaking forms made plain.
 */
export type Sentence = {
  text: string
  reading: string
  start: number
  part: PartName
  /** Counts paragraphs through the text; a pronoun looks back within one first. */
  paragraph: number
  /** A row of a table: its cells by place in `text`, and what stands over them. */
  row: TableRow | null
}

export type Cell = { text: string; start: number; end: number }
export type TableRow = {
  cells: Cell[]
  /** The header cells, in the order of the columns; empty when there is no header row. */
  header: string[]
  /** The line or lines before the table: its title, "(units)", "（単位：台）". */
  title: string
}

/**
 * A place where something is named. Where the words alone do not decide ("Mitsubishi", "Big Three"), `asked` is set
 * and `slugs` are the candidates, perhaps only one.
 */
export type Mention = {
  kind: NamedKind
  slugs: string[]
  start: number
  end: number
  text: string
  asked?: true
}

/** What a reader of claims is given. */
export type ClaimText = {
  sentences: Sentence[]
  /** In order of place; positions count from the start of the whole clean text, as sentences do. */
  mentions: Mention[]
  lexicon: Lexicon
  /** The day of publication, ISO 8601, for "last month"; null when none is stated. */
  publishedOn: string | null
  headline: string
}

export type Unit = 'vehicle' | 'vehicle/a' | 'person' | '%' | 'pp' | (string & {})
export type Basis =
  | 'actual'
  | 'preliminary'
  | 'estimate'
  | 'forecast'
  | 'guidance'
  | 'target'
  | 'pledge'
  | 'rumour'
  | 'calculated'
export type Modality = 'did' | 'will' | 'plans' | 'considering' | 'may' | 'denied'
export type Approximation = 'exact' | 'about' | 'at-least' | 'up-to'
export type Comparator = 'none' | 'yoy' | 'mom' | 'qoq'
export type Flow = 'us_jp' | 'jp_us' | 'us' | 'jp' | 'world'

/** A period with its code (2025-09, FY2025-Q2, 2025-09-16/..); an open end is null. */
export type ReadPeriod = { code: string; start: string | null; end: string | null }

/** One quantity with all that its sentence, and the text around it, say of it. Values are decimals in plain digits. */
export type ReadClaim = {
  /** Index into the sentences. */
  sentence: number
  /** The number as printed, by place in the whole clean text. */
  start: number
  end: number
  low: string | null
  point: string | null
  high: string | null
  /** UCUM-like without braces, or ISO 4217; null where the text names a unit of no metric. */
  unit: Unit | null
  metric: string | null
  /** A company's slug, an ISO 3166 code, or a policy's slug. */
  subject: string | null
  /** The subject as printed, when it is none we know. */
  subjectName: string | null
  period: ReadPeriod | null
  comparator: Comparator
  basis: Basis
  modality: Modality
  approximation: Approximation
  /** A person's slug, or the name as printed of one we do not know. */
  speaker: string | null
  flow: Flow | null
  /** An amount of change, not a level. */
  change: boolean
  /** How many periods in a row, where the sentence counts them. */
  streak: number | null
}
