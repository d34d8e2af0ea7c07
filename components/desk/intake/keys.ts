export type Move = 'next' | 'previous' | 'accept' | 'reject' | 'rest' | 'field'

const letters: Record<string, Move> = { j: 'next', k: 'previous', a: 'accept', x: 'reject', e: 'field' }
const onItemOnly = new Map<string, Move>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Enter', 'accept'],
])

/**
 * What a key does among the suggestions.
 * @param onItem whether the suggestion itself has the focus: on a button, Enter is the button's
 */
export const moveOf = (key: string, onItem: boolean): Move | null =>
  key === 'A' ? 'rest' : (letters[key] ?? (onItem ? (onItemOnly.get(key) ?? null) : null))
