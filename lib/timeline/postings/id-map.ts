/** From ids to entry numbers, in pages: ids of a table lie close together, but not always from one on. */
const pageSize = 1 << 16

export class IdMap {
  private readonly pages = new Map<number, Int32Array>()

  /** @returns the entry's number, or -1 */
  get(id: number): number {
    return (this.pages.get(id >>> 16)?.[id & (pageSize - 1)] ?? 0) - 1
  }

  set(id: number, entry: number): void {
    let page = this.pages.get(id >>> 16)
    if (!page) {
      page = new Int32Array(pageSize)
      this.pages.set(id >>> 16, page)
    }
    page[id & (pageSize - 1)] = entry + 1
  }
}
