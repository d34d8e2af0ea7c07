/** Names as a tree of characters: the longest name that begins at a place is found in one walk. */

type Node<T> = { next: Map<string, Node<T>>; values: T[] }

export type NameTree<T> = {
  add: (name: string, value: T) => void
  at: (text: string, place: number) => Found<T> | null
}
/** `end` is exclusive. */
export type Found<T> = { end: number; values: T[] }

/** `accepts` says whether a name may end there with these values; the longest accepted one is found. */
export function nameTree<T>(
  accepts: (text: string, start: number, end: number, value: T) => boolean,
): NameTree<T> {
  const root: Node<T> = { next: new Map(), values: [] }
  return {
    add(name, value) {
      let node = root
      for (const one of name) {
        let child = node.next.get(one)
        if (!child) {
          child = { next: new Map(), values: [] }
          node.next.set(one, child)
        }
        node = child
      }
      node.values.push(value)
    },
    at(text, place) {
      let node: Node<T> | undefined = root
      let found: Found<T> | null = null
      for (let end = place; node && end <= text.length; end += 1) {
        if (node.values.length > 0 && end > place) {
          const values = node.values.filter((value) => accepts(text, place, end, value))
          if (values.length > 0) found = { end, values }
        }
        node = node.next.get(text[end] ?? '')
      }
      return found
    },
  }
}
