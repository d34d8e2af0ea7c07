/**
 * `npm run bench -- intake`: how well intake reads the texts of tests/corpus/intake (and those of the folder that
 * INTAKE_TEXTS names), and how long it takes. `--misses` lists what it reads otherwise; a word after it picks texts.
 */
import { performance } from 'node:perf_hooks'
import { readDraft } from '../../lib/intake/draft.ts'
import { seedLexicon } from '../../lib/launch/seed-lexicon.ts'
import { attributes, emptyScore, type Score, type Share, score } from './intake-score.ts'
import { corpusFolder, type GoldText, goldTexts } from './intake-texts.ts'

const share = ({ right, all }: Share) => (all === 0 ? '    –' : (right / all).toFixed(3).padStart(5))
const total = (shares: readonly Share[]): Share => ({
  right: shares.reduce((sum, one) => sum + one.right, 0),
  all: shares.reduce((sum, one) => sum + one.all, 0),
})

const rows: [string, (of: Score) => Share][] = [
  ['recognised', (of) => of.recognised],
  ['numbers: precision', (of) => of.precision],
  ['numbers: recall', (of) => of.recall],
  ...attributes.map((name): [string, (of: Score) => Share] => [name, (of) => of.attributes[name]]),
  ['entities: precision', (of) => of.entityPrecision],
  ['entities: recall', (of) => of.entityRecall],
  ['ambiguous', (of) => of.ambiguous],
  ['parts', (of) => total(Object.values(of.parts))],
]

/** Scores the texts; one score for each format, and `all`. */
export function scoreTexts(texts: readonly GoldText[]): { scores: Map<string, Score>; times: number[] } {
  const lexicon = seedLexicon()
  const scores = new Map<string, Score>([['all', emptyScore()]])
  const times: number[] = []
  readDraft('', lexicon)
  for (const { name, format, raw, gold } of texts) {
    const started = performance.now()
    const draft = readDraft(raw, lexicon)
    times.push(performance.now() - started)
    const own = scores.get(format) ?? emptyScore()
    scores.set(format, own)
    score(own, name, gold, draft)
    score(scores.get('all') ?? own, name, gold, draft)
  }
  return { scores, times }
}

export async function benchIntake(): Promise<void> {
  const args = process.argv.slice(2)
  const listing = args.indexOf('--misses')
  const only = listing < 0 ? '' : (args[listing + 1] ?? '')
  const folders = [corpusFolder, ...(process.env['INTAKE_TEXTS'] ? [process.env['INTAKE_TEXTS']] : [])]
  for (const folder of folders) {
    const texts = goldTexts(folder).filter(({ name }) => name.includes(only))
    const { scores, times } = scoreTexts(texts)
    const names = [...scores.keys()].sort(
      (a, b) => Number(a !== 'all') - Number(b !== 'all') || a.localeCompare(b),
    )
    console.log(`\n${folder === corpusFolder ? 'tests/corpus/intake' : folder}: ${texts.length} texts`)
    console.log(`${''.padEnd(20)}  ${names.map((name) => name.padStart(9)).join('')}`)
    for (const [label, of] of rows) {
      const cells = names.map((name) => share(of(scores.get(name) ?? emptyScore())).padStart(9))
      console.log(`${label.padEnd(20)}  ${cells.join('')}`)
    }
    const all = scores.get('all') ?? emptyScore()
    for (const [part, value] of Object.entries(all.parts))
      if (value.right < value.all) console.log(`  ${part.padEnd(18)}  ${share(value).padStart(9)}`)
    const sorted = [...times].sort((a, b) => a - b)
    console.log(
      `ms per text: median ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)}, most ${(sorted.at(-1) ?? 0).toFixed(1)}`,
    )
    if (listing >= 0) console.log(all.misses.join('\n'))
  }
}

if (import.meta.main) await benchIntake()
