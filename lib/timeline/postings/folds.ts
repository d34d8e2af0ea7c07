/** Which entries repeat one another: reports of one origin stand folded into the first of them. */
import { type Bits, clearBit, eachBit, emptyBits, hasBit, keepOnly, setBit } from './bits.ts'
import { type EntryColumns, kindRank } from './entry-columns.ts'

export class Folds {
  /** The entries of each origin that has been repeated. */
  private readonly groups = new Map<number, number[]>()
  /** The entries that are in any of these. */
  private grouped: Bits = new Uint32Array(0)
  private readonly columns: EntryColumns

  constructor(columns: EntryColumns) {
    this.columns = columns
  }

  /** Takes in the newest entry. */
  add(entry: number): void {
    const key = this.keyOf(entry)
    if (key === 0) return
    const group = this.groups.get(key)
    if (!group && this.leads(entry)) return
    this.mark(entry)
    if (group) return void group.push(entry)
    // The first that repeats: what it repeats may be there already.
    const origin = this.columns.byId[this.columns.kindOf(entry)].get(Math.abs(key))
    const isHeld = origin >= 0 && this.leads(origin)
    if (isHeld) this.mark(origin)
    this.groups.set(key, isHeld ? [origin, entry] : [entry])
  }

  /** Where an entry is one of several that fit: all of them, oldest first. */
  together(entry: number, chosen: Bits, compare: (a: number, b: number) => number): number[] {
    const group = this.groups.get(this.keyOf(entry)) ?? []
    return group.filter((other) => hasBit(chosen, other)).sort((a, b) => compare(b, a))
  }

  /**
   * Takes out of `shown` whatever is folded into another that fits: into the origin itself where it fits, else into
   * the oldest. @param count of the chosen @param compare newest first @returns how many are folded
   */
  fold(chosen: Bits, count: number, shown: Bits, compare: (a: number, b: number) => number): number {
    let folded = 0
    for (const group of count < this.groups.size ? this.groupsOf(chosen) : this.groups.values()) {
      let leader = -1
      let fit = 0
      for (const entry of group) {
        if (!hasBit(chosen, entry)) continue
        fit += 1
        if (leader < 0 || (!this.leads(leader) && (this.leads(entry) || compare(entry, leader) > 0)))
          leader = entry
      }
      if (fit < 2) continue
      folded += fit - 1
      for (const entry of group) if (entry !== leader && hasBit(chosen, entry)) clearBit(shown, entry)
    }
    return folded
  }

  private groupsOf(chosen: Bits): Set<readonly number[]> {
    const groups = new Set<readonly number[]>()
    const some = chosen.slice()
    keepOnly(some, this.grouped)
    eachBit(some, (entry) => {
      const group = this.groups.get(this.keyOf(entry))
      if (group) groups.add(group)
    })
    return groups
  }

  private mark(entry: number): void {
    if (entry >>> 5 >= this.grouped.length) {
      const longer = emptyBits(this.columns.kind.length)
      longer.set(this.grouped)
      this.grouped = longer
    }
    setBit(this.grouped, entry)
  }

  /** One number for kind and origin; 0 where nothing is repeated. */
  private keyOf(entry: number): number {
    const origin = this.columns.origin[entry] as number
    return this.columns.kind[entry] === kindRank.claim ? -origin : origin
  }

  private leads(entry: number): boolean {
    return this.columns.origin[entry] === this.columns.id[entry]
  }
}
