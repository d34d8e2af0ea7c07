/** Pure: what a click on a filter makes of a view. */
import { bareValue, type FacetName, isExcluded, readValues } from './filters.ts'
import { type TimelineView, withView } from './view.ts'

/** Whether a view includes a value, excludes it, or says nothing of it. */
export type Standing = 'in' | 'out' | null

export function standingOf(view: TimelineView, name: FacetName, value: string): Standing {
  const found = view[name].find((one) => bareValue(one) === value)
  return found === undefined ? null : isExcluded(found) ? 'out' : 'in'
}

/**
 * The view with a value included (or excluded); as it was without the value where it stood so already.
 * @param value bare: "honda", never "-honda"
 */
export function toggled(view: TimelineView, name: FacetName, value: string, to: 'in' | 'out'): TimelineView {
  const others = view[name].filter((one) => bareValue(one) !== value)
  const own = standingOf(view, name, value) === to ? [] : [to === 'out' ? `-${value}` : value]
  return withView(view, { [name]: readValues(name, [...others, ...own]) })
}

/** The view that says nothing of a value, or (`value` null) of a whole filter. */
export const lifted = (
  view: TimelineView,
  name: FacetName | 'from' | 'to' | 'q' | 'asof',
  value: string | null,
): TimelineView => {
  if (name === 'q') return withView(view, { q: '', sort: 'newest' })
  if (name === 'from' || name === 'to' || name === 'asof') return withView(view, { [name]: null })
  return withView(view, { [name]: value === null ? [] : view[name].filter((one) => one !== value) })
}

/** Questions an analyst asks every day, each an answer in one filter. */
export const presets = [
  { key: 'happened', name: 'modality', values: ['did'] },
  { key: 'may', name: 'modality', values: ['considering', 'may'] },
  { key: 'official', name: 'source', values: ['any-official'] },
] as const satisfies readonly { key: string; name: FacetName; values: readonly string[] }[]

export type Preset = (typeof presets)[number]

export const holds = (view: TimelineView, { name, values }: Preset): boolean =>
  view[name].join() === values.join()

/** The view under a preset, in place of what its filter said; without it where it holds. */
export const withPreset = (view: TimelineView, preset: Preset): TimelineView =>
  withView(view, { [preset.name]: holds(view, preset) ? [] : [...preset.values] })
