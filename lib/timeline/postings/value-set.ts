/** The entries that have one value of one filter: a list while they are few, bits once they are many. */
import { type Bits, countBoth, eachBit, putIn, setBit, takeOut, wordsFor } from './bits.ts'

export class ValueSet {
  private list = new Uint32Array(4)
  private length = 0
  private bits: Uint32Array<ArrayBuffer> | null = null
  private last = -1

  /** Entries come in ascending order; one that came last is not taken twice. */
  add(entry: number): void {
    if (entry === this.last) return
    this.last = entry
    if (this.bits) {
      if (entry >>> 5 >= this.bits.length) this.bits = grown(this.bits, (entry >>> 5) + 1024)
      setBit(this.bits, entry)
      return
    }
    if (this.length === this.list.length) this.list = grown(this.list, Math.ceil(this.length * 1.5))
    this.list[this.length] = entry
    this.length += 1
  }

  /** Takes the smaller of the two forms, for `size` entries in all, and no more room than it needs. */
  settle(size: number): void {
    if (this.bits) return
    if (this.length > wordsFor(size)) {
      const bits = new Uint32Array(wordsFor(size))
      for (let i = 0; i < this.length; i += 1) setBit(bits, this.list[i] as number)
      this.bits = bits
      this.list = new Uint32Array(0)
      this.length = 0
    } else this.list = this.list.slice(0, this.length)
  }

  each(visit: (entry: number) => void): void {
    if (this.bits) eachBit(this.bits, visit)
    else for (let i = 0; i < this.length; i += 1) visit(this.list[i] as number)
  }

  /** How many of them are in `mask`. */
  countIn(mask: Bits): number {
    if (this.bits) return countBoth(mask, this.bits)
    let count = 0
    const { list, length } = this
    for (let i = 0; i < length; i += 1) {
      const entry = list[i] as number
      // Those that came after the mask was made lie past its end.
      if (entry >>> 5 >= mask.length) break
      count += ((mask[entry >>> 5] as number) >>> (entry & 31)) & 1
    }
    return count
  }

  /** Adds them to `target`, as far as it reaches. */
  putInto(target: Bits): void {
    if (this.bits) putIn(target, this.bits)
    for (let i = 0; i < this.length; i += 1) {
      const entry = this.list[i] as number
      if (entry >>> 5 < target.length) setBit(target, entry)
    }
  }

  takeFrom(target: Bits): void {
    if (this.bits) takeOut(target, this.bits)
    for (let i = 0; i < this.length; i += 1) {
      const entry = this.list[i] as number
      const word = entry >>> 5
      if (word < target.length) target[word] = (target[word] as number) & ~(1 << (entry & 31))
    }
  }
}

function grown(list: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(length, list.length + 4))
  longer.set(list)
  return longer
}
