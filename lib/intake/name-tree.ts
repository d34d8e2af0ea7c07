/** Names as a tree of characters: the longest name that begins at a place is found in one walk. */

type Node<T> = { next: Map<string, Node<T>>; values: T[] }
/** Whether the name of a value may end there. */
export type Accepts<T> = (end: number, value: T) => boolean
/** `end` is exclusive. */
export type Found<T> = { end: number; values: T[] }

export class NameTree<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] }

  add(name: string, value: T): void {
    let node = this.#root
    for (let at = 0; at < name.length; at += 1) {
      const one = name[at] ?? ''
      let child = node.next.get(one)
      if (!child) {
        child = { next: new Map(), values: [] }
        node.next.set(one, child)
      }
      node = child
    }
    node.values.push(value)
  }

  /** The longest accepted name that begins at `place`, with every value of it that is accepted. */
  at(text: string, place: number, accepts: Accepts<T>): Found<T> | null {
    let node: Node<T> | undefined = this.#root
    let found: Found<T> | null = null
    for (let end = place; node && end <= text.length; end += 1) {
      if (node.values.length > 0 && end > place) {
        const values = node.values.filter((value) => accepts(end, value))
        if (values.length > 0) found = { end, values }
      }
      node = node.next.get(text[end] ?? '')
    }
    return found
  }
}
