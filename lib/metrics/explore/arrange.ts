import type { Period } from '../../format/period.ts'
import type { Clash, Guarded } from './guard.ts'
import type { ExploreView } from './view.ts'

/** Why lines share no axis. base, noIndex: no figure that could be 100; noYoy: none a year apart. */
export type Refusal = Clash | { kind: 'base' | 'noIndex' | 'noYoy'; between: [Guarded] | [Guarded, Guarded] }

/** A view that would be drawn: fewer series, or another scale or kind of year. */
export type WayOut =
  | { kind: 'only'; series: Guarded[]; view: ExploreView }
  | { kind: 'index'; base: Period; view: ExploreView }
  | { kind: 'yoy' | 'calendar' | 'fiscal'; view: ExploreView }
