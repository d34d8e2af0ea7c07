/** Pure: labels beside each other's places, moved apart so that none is printed over another. */

/**
 * @param wanted where each label would stand, in pixels, in any order
 * @param least the height of a label
 * @param from the top of the room, `to` its bottom
 * @returns where each stands, in the order given: as near to its place as the others let it; where there is no room for
 * all, evenly over the room
 */
export function spread(wanted: readonly number[], least: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  if (wanted.length < 2) return wanted.map((y) => Math.min(to, Math.max(from, y)))
  const step = Math.min(least, (to - from) / (wanted.length - 1))
  const placed = wanted.map(() => 0)
  // Labels that touch are one block, which stands around the middle of its members' places.
  let blocks: { members: number[]; top: number }[] = []
  const topOf = (members: number[]) => {
    const middle =
      members.reduce((sum, one, row) => sum + (wanted[one] ?? 0) - row * step, 0) / members.length
    return Math.min(to - (members.length - 1) * step, Math.max(from, middle))
  }
  for (const index of order) {
    let block = { members: [index], top: topOf([index]) }
    let before = blocks.at(-1)
    while (before && before.top + before.members.length * step > block.top) {
      const members = [...before.members, ...block.members]
      block = { members, top: topOf(members) }
      blocks = blocks.slice(0, -1)
      before = blocks.at(-1)
    }
    blocks.push(block)
  }
  for (const { members, top } of blocks) {
    for (const [row, one] of members.entries()) placed[one] = Math.round((top + row * step) * 100) / 100
  }
  return placed
}
