import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awayMilliseconds, nextVisit } from '../../../lib/mine/visit.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 5, 9, minutes))

describe('a visit', () => {
  it('is the first when there was none', () => {
    expect(nextVisit(null, at(0))).toEqual({ previousVisitAt: null, lastSeenAt: at(0) })
  })

  it('goes on while its owner comes back within half an hour, and keeps its line', () => {
    const held = { previousVisitAt: at(-600), lastSeenAt: at(0) }
    expect(nextVisit(held, at(30))).toEqual({ previousVisitAt: at(-600), lastSeenAt: at(30) })
  })

  it('is another after more than half an hour, with its line where they were last seen', () => {
    const held = { previousVisitAt: at(-600), lastSeenAt: at(0) }
    const later = new Date(at(30).getTime() + 1)
    expect(nextVisit(held, later)).toEqual({ previousVisitAt: at(0), lastSeenAt: later })
  })

  it('is not moved back by a clock that runs behind', () => {
    const held = { previousVisitAt: null, lastSeenAt: at(10) }
    expect(nextVisit(held, at(5))).toEqual(held)
  })

  it('never draws its line after the last time its owner was seen, or back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 * awayMilliseconds }), { minLength: 2 }), (steps) => {
        let now = at(0).getTime()
        let visit = nextVisit(null, new Date(now))
        for (const step of steps) {
          now += step
          const next = nextVisit(visit, new Date(now))
          expect(+(next.previousVisitAt ?? 0)).toBeGreaterThanOrEqual(+(visit.previousVisitAt ?? 0))
          expect(+(next.previousVisitAt ?? 0)).toBeLessThanOrEqual(+visit.lastSeenAt)
          visit = next
        }
      }),
    )
  })
})
