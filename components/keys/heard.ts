/** Pure: whether a key pressed on a page is meant for the page. */

type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'>

/** `typing`: the focus is where text or a choice is entered; `entry`: it is on an entry itself. */
export type Place = { typing: boolean; dialog: boolean; entry: boolean; mac: boolean; off: boolean }

/**
 * @returns 'palette' for Ctrl-K (on a Mac ⌘K: there Ctrl-K cuts a line), a single key where those are meant, or null.
 * Keys that belong to an input method are never ours (229 is what they come as where isComposing is not told).
 */
export function heard(stroke: Stroke, place: Place): string | null {
  const { key, ctrlKey, metaKey } = stroke
  if (stroke.isComposing || stroke.keyCode === 229 || stroke.altKey || place.dialog) return null
  if (place.mac ? metaKey && !ctrlKey : ctrlKey && !metaKey)
    return key === 'k' || key === 'K' ? 'palette' : null
  if (ctrlKey || metaKey || place.typing || place.off) return null
  if (key === 'Enter') return place.entry ? key : null
  return key.length === 1 && 'jkoxf/[]?gtcpm'.includes(key) ? key : null
}
