/** `npm run --silent intake -- FILE`: the draft of a text as JSON on stdout, and nothing else. See lib/intake/shape.ts. */
import { readFile, stat } from 'node:fs/promises'
import { readDraft } from '../intake/draft.ts'
import type { RawKind } from '../intake/prepare.ts'
import { MOST_CHARACTERS } from '../intake/reading.ts'
import { intakeDraft } from '../intake/shape.ts'
import { readAll } from './prompt.ts'
import { seedLexicon } from './seed-lexicon.ts'
import { Refusal } from './steps.ts'

const usage = 'Write: npm run --silent intake -- FILE (a .txt, .html or .md file, or - for standard input).'

export async function intake(args: string[]): Promise<undefined> {
  const [file, ...more] = args
  if (file === undefined || more.length > 0) throw new Refusal(usage)
  const raw = file === '-' ? await readAll(process.stdin) : await textOf(file)
  const draft = intakeDraft.parse(readDraft(raw, seedLexicon(), { kind: kindOf(file) }))
  process.stdout.write(`${JSON.stringify(draft, null, 2)}\n`)
}

function kindOf(file: string): RawKind {
  if (/\.x?html?$/i.test(file)) return 'html'
  if (/\.(?:md|markdown)$/i.test(file)) return 'markdown'
  return 'text'
}

/** A file's text; UTF-8, or UTF-16 and Shift_JIS as old Japanese files are. */
async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === 'EISDIR'
        ? `${file} is a folder: name a text file.`
        : `${file} could not be read (${error.code}).`,
    )
  })
  if ((await stat(file)).size > MOST_CHARACTERS * 4)
    throw new Refusal(`${file} is too large: at most 1 MB of text is read.`)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoded(bytes)
  }
}

function decoded(bytes: Uint8Array): string {
  for (const encoding of ['shift_jis', 'euc-jp', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
  }
  return new TextDecoder().decode(bytes)
}
