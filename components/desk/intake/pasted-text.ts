'use client'

/** The text being worked on, kept by this browser until its article is saved; and files read as text. */
import { largestText } from '@/lib/desk/limits.ts'

export type Pasted = { text: string; address: string; kind: 'text' | 'html' | 'markdown' }
export const nothingPasted: Pasted = { text: '', address: '', kind: 'text' }

const key = 'roro-desk:intake-text'

export function keptText(): Pasted | null {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Pasted> | null
    return typeof found?.text === 'string' ? { ...nothingPasted, ...found } : null
  } catch {
    return null
  }
}

export function keepText(pasted: Pasted | null): void {
  try {
    if (pasted === null || (pasted.text === '' && pasted.address === '')) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(pasted))
  } catch {
    // Storage is off or full: the field itself still holds it.
  }
}

const pageSource = /<(?:!doctype|html|head|body|article|section|main|div|p|h[1-6]|table|ul|ol|br)\b[^<>]*>/i

/** Whether a text is the source of a page, a Markdown file or plain words. */
export function kindOfText(text: string, fileName = ''): Pasted['kind'] {
  if (/\.(md|markdown)$/i.test(fileName)) return 'markdown'
  if (/\.html?$/i.test(fileName) || pageSource.test(text.slice(0, 50_000))) return 'html'
  return 'text'
}

export type FileFault = 'type' | 'large' | 'binary' | 'empty'

/** @returns the words of a .txt, .html or .md file, or why it is not taken; Japanese files may be in Shift_JIS */
export async function readFile(file: File): Promise<{ text: string } | { fault: FileFault }> {
  if (!/\.(txt|text|html?|md|markdown)$/i.test(file.name)) return { fault: 'type' }
  if (file.size > largestText) return { fault: 'large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  for (const encoding of utf16 ? [utf16] : ['utf-8', 'shift_jis', 'euc-jp']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // Text has no control characters but tabs, line breaks and page breaks.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
      if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return { fault: 'binary' }
      return text.trim() === '' ? { fault: 'empty' } : { text }
    } catch {
      // Not in this encoding.
    }
  }
  return { fault: 'binary' }
}
