import { describe, expect, it } from 'vitest'
import type { ClaimView } from '../../../lib/claims/types.ts'
import { claimThen } from '../../../lib/timeline/claim-then.ts'

const claim = (patch: Partial<ClaimView>): ClaimView =>
  ({ standing: 'current', corrections: [], links: [], ...patch }) as unknown as ClaimView
const replacedOn = (day: string) =>
  [{ kind: 'updates', direction: 'in', other: { day } }] as unknown as ClaimView['links']

describe('claimThen', () => {
  it('lets a figure stand until the day another took its place', () => {
    const superseded = claim({ standing: 'superseded', links: replacedOn('2025-11-05') })
    const before = claimThen(superseded, '2025-11-04')
    expect([before.claim.standing, before.since]).toEqual(['current', 'superseded'])
    const after = claimThen(superseded, '2025-11-05')
    expect([after.claim.standing, after.since]).toEqual(['superseded', null])
    expect(claimThen(superseded, null).claim.standing).toBe('superseded')
  })

  it('does not guess when it was replaced by what is not linked', () => {
    expect(claimThen(claim({ standing: 'corrected' }), '2025-11-04').claim.standing).toBe('corrected')
  })

  it('tells what was read on the day, of several corrections', () => {
    const corrected = claim({
      corrections: [
        { at: '2025-12-01T10:00:00.000Z', before: 'second' },
        { at: '2025-11-10T10:00:00.000Z', before: 'first' },
      ],
    })
    expect(claimThen(corrected, '2025-11-01')).toMatchObject({ since: 'corrected', before: 'first' })
    expect(claimThen(corrected, '2025-11-20')).toMatchObject({ since: 'corrected', before: 'second' })
    expect(claimThen(corrected, '2025-12-02')).toMatchObject({ since: null, before: null })
  })
})
