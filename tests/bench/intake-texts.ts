/** The texts of the corpus with the expected reading beside each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { IntakeClaim, IntakeDraft, IntakeParts } from '../../lib/intake/shape.ts'

/** What an annotator writes of a claim; a missing subjectName is null. */
export type GoldClaim = Omit<IntakeClaim, 'at' | 'repeats' | 'periodStart' | 'periodEnd' | 'subjectName'> & {
  subjectName?: string | null
}
/** The expected reading: what is left out is not judged. */
export type Gold = {
  recognised: boolean
  language?: 'en' | 'ja'
  parts?: Partial<IntakeParts>
  entities?: IntakeDraft['entities']
  ambiguous?: { text: string; candidates: string[] }[]
  claims?: GoldClaim[]
}
export type GoldText = { name: string; format: string; raw: string; gold: Gold }

export const corpusFolder = new URL('../corpus/intake/', import.meta.url).pathname

/** Every text of a folder and its sub-folders that has a reading beside it, by name. */
export function goldTexts(folder: string): GoldText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .flatMap((path) => {
      const text = join(folder, path.replace(/\.json$/, '.txt'))
      if (!existsSync(text)) return []
      const gold = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Gold
      const format = path.includes('/') ? (path.split('/')[0] ?? '') : basename(folder)
      return [{ name: path.replace(/\.json$/, ''), format, raw: readFileSync(text, 'utf8'), gold }]
    })
}
