/** A map bounded by the bytes it holds: what was not asked for longest goes first. */
export class ByteLru<V extends { size: number }> {
  readonly limit: number
  bytes = 0
  private readonly entries = new Map<string, V>()
  private touched = 0

  constructor(limit: number) {
    this.limit = limit
  }

  get(key: string): V | undefined {
    const entry = this.entries.get(key)
    // Moving an entry costs more than reading it: every 64th hit keeps the order true enough.
    if (entry && (++this.touched & 63) === 0) {
      this.entries.delete(key)
      this.entries.set(key, entry)
    }
    return entry
  }

  /** Keeps the entry unless it would take more than a tenth of the room. */
  set(key: string, entry: V): void {
    this.delete(key)
    if (entry.size > this.limit / 10) return
    this.entries.set(key, entry)
    this.bytes += entry.size
    this.shrink()
  }

  /** Accounts for an entry of this map that has grown by `size` bytes. */
  grow(key: string, entry: V, size: number): void {
    entry.size += size
    if (this.entries.get(key) !== entry) return
    this.bytes += size
    this.shrink()
  }

  delete(key: string): void {
    const entry = this.entries.get(key)
    if (!entry) return
    this.entries.delete(key)
    this.bytes -= entry.size
  }

  clear(): void {
    this.entries.clear()
    this.bytes = 0
  }

  private shrink(): void {
    for (const key of this.entries.keys()) {
      if (this.bytes <= this.limit) return
      this.delete(key)
    }
  }
}
