/**
 * The text with full-width forms made plain, character for character, so that every place stays where it is.
 * Sentences come with such a reading already; applied again it changes nothing.
 */
export function plainForm(text: string): string {
  return text.replace(/[！-～　￥〜−‐‑–—―ー]/g, (char, at: number) => {
    const code = char.charCodeAt(0)
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
    if (char === '　') return ' '
    if (char === '￥') return '¥'
    if (char === '〜') return '~'
    // A long vowel mark between digits is a dash that was typed carelessly; elsewhere it is a letter.
    if (char === 'ー') return isDigit(text[at - 1]) && isDigit(text[at + 1]) ? '-' : char
    return '-'
  })
}

const isDigit = (char: string | undefined) => char !== undefined && /[0-9０-９]/.test(char)
