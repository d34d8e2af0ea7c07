/** Pure: text as it is compared, whichever way it was typed. */

/**
 * Full-width forms made plain, capitals small, accents off (Chūbu: chubu), katakana as hiragana, anything between
 * words one space. The dots of が stay: they make another letter.
 */
export function fold(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replaceAll(/[^\p{L}\p{N}\p{M}%$]+/gu, ' ')
    .trim()
}
