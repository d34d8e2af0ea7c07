import type { ReadClaim } from '../types.ts'

/** The numbers said so far: one that is said again means what it meant before. */
export class Said {
  readonly #seen = new Map<string, ReadClaim>()

  /** The unit of a number that was said before. */
  unitOf(value: string): string | null {
    return this.#seen.get(value)?.unit ?? null
  }

  remember(claim: ReadClaim): void {
    const key = claim.point ?? `${claim.low}/${claim.high}`
    if (!this.#seen.has(key)) this.#seen.set(key, claim)
  }

  /** A number said again means what it meant before, in all that its sentence leaves open. */
  repeated(claim: ReadClaim, own: { named: boolean; cue: boolean; about: boolean }): ReadClaim {
    const before = this.#seen.get(claim.point ?? `${claim.low}/${claim.high}`)
    if (!before || before.unit?.replace('/a', '') !== claim.unit?.replace('/a', '')) return claim
    if (claim.unit === '%' && claim.metric !== null) return claim
    const same = !own.about || before.metric === claim.metric || claim.metric === null
    if (!same) return claim
    // Figures of a country stay its own, whoever speaks of them.
    const named =
      own.named &&
      !(claim.metric === null && before.metric !== null && /^(JP|US)$/.test(before.subject ?? ''))
    const hedged = own.cue && (claim.modality === 'may' || claim.modality === 'denied')
    return {
      ...claim,
      metric: before.metric,
      flow: before.flow,
      subject: named ? claim.subject : before.subject,
      subjectName: named ? claim.subjectName : before.subjectName,
      period: own.about ? (claim.period ?? before.period) : before.period,
      comparator: claim.comparator === 'none' ? before.comparator : claim.comparator,
      basis: claim.modality === 'denied' || (own.cue && own.about && !hedged) ? claim.basis : before.basis,
      modality: own.cue ? claim.modality : before.modality,
    }
  }
}
