import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closedFacets, facetNames } from '../../../lib/timeline/filters.ts'
import { holds, presets, standingOf, toggled, withPreset } from '../../../lib/timeline/toggles.ts'
import { parseView, printView } from '../../../lib/timeline/view.ts'

const read = (typed: Record<string, string>) => parseView(new URLSearchParams(typed))
const someView = fc
  .dictionary(
    fc.constantFrom<string>(...facetNames),
    fc.constantFrom('toyota', '-honda', 'act', '-claim', 'did', 'en', 'us-jp', 'article,act'),
  )
  .map(read)
const someValue = fc
  .constantFrom(...facetNames)
  .chain((name) =>
    fc.tuple(fc.constant(name), fc.constantFrom(...(closedFacets[name] ?? ['toyota', 'honda', 'a-b']))),
  )

it('a value clicked twice gives the view back, at an address of its own in between', () => {
  const ways = fc.constantFrom('in' as const, 'out' as const)
  fc.assert(
    fc.property(someView, someValue, ways, (view, [name, value], way) => {
      const standing = standingOf(view, name, value)
      fc.pre(standing === null || standing === way)
      const once = toggled(view, name, value, way)
      expect(printView(parseView(new URLSearchParams(printView(once))))).toBe(printView(once))
      // The last kind of three means all of them, which is no filter.
      if (name === 'kind' && once.kind.length === 0) return
      expect(standingOf(once, name, value)).toBe(standing === null ? way : null)
      expect(printView(toggled(once, name, value, way))).toBe(printView(view))
    }),
  )
})

it('a preset holds once chosen, and is taken back by choosing it again', () => {
  for (const preset of presets) {
    const chosen = withPreset(read({ company: 'toyota' }), preset)
    expect(holds(chosen, preset), preset.key).toBe(true)
    expect(printView(withPreset(chosen, preset))).toBe('company=toyota')
  }
})
