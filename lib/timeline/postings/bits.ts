/** Pure: sets of entry numbers as bits, 32 to a word. What lies past the end of a shorter set is not in it. */

export type Bits = Uint32Array

export const wordsFor = (size: number): number => (size + 31) >>> 5
export const emptyBits = (size: number): Bits => new Uint32Array(wordsFor(size))
export const hasBit = (bits: Bits, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

export function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31))
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let i = 0; i < bits.length; i += 1) count += ones(bits[i] as number)
  return count
}

export function countBoth(a: Bits, b: Bits): number {
  const end = Math.min(a.length, b.length)
  let count = 0
  for (let i = 0; i < end; i += 1) count += ones((a[i] as number) & (b[i] as number))
  return count
}

/** Keeps in `target` what is in `other` too. */
export function keepOnly(target: Bits, other: Bits): void {
  const end = Math.min(target.length, other.length)
  for (let i = 0; i < end; i += 1) target[i] = (target[i] as number) & (other[i] as number)
  target.fill(0, end)
}

/** Takes out of `target` what is in `other`. */
export function takeOut(target: Bits, other: Bits): void {
  const end = Math.min(target.length, other.length)
  for (let i = 0; i < end; i += 1) target[i] = (target[i] as number) & ~(other[i] as number)
}

/** Adds to `target` what is in `other`, as far as `target` reaches. */
export function putIn(target: Bits, other: Bits): void {
  const end = Math.min(target.length, other.length)
  for (let i = 0; i < end; i += 1) target[i] = (target[i] as number) | (other[i] as number)
}

/** Calls `visit` with each number of the set, ascending. */
export function eachBit(bits: Bits, visit: (at: number) => void): void {
  for (let i = 0; i < bits.length; i += 1) {
    let word = bits[i] as number
    while (word !== 0) {
      visit((i << 5) + 31 - Math.clz32(word & -word))
      word &= word - 1
    }
  }
}

/** The numbers of the set, ascending. @param count how many there are */
export function listBits(bits: Bits, count: number): Uint32Array {
  const list = new Uint32Array(count)
  let end = 0
  eachBit(bits, (at) => {
    list[end] = at
    end += 1
  })
  return list
}

/** The numbers below `size` whose value in a column is no higher than `limit`. */
export function atMost(column: Int32Array, limit: number, size: number): Bits {
  const bits = new Uint32Array(wordsFor(size))
  for (let word = 0; word < bits.length; word += 1) {
    let made = 0
    const from = word << 5
    const to = Math.min(from + 32, size)
    for (let at = from; at < to; at += 1) made |= ((column[at] as number) <= limit ? 1 : 0) << (at - from)
    bits[word] = made
  }
  return bits
}

/** Turns a set into what is not in it. */
export function invert(bits: Bits): void {
  for (let i = 0; i < bits.length; i += 1) bits[i] = ~(bits[i] as number)
}
