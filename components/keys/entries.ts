/** The entries of a page as keys move over them: real focus, so that whatever reads the page follows. */
import type { Dated, Exactness } from '@/lib/timeline/which-first.ts'

export type Chosen = { id: string; name: string; lang: string | null; href: string; moment: Dated }

const visible = (element: Element) => element.checkVisibility({ contentVisibilityAuto: false })
const all = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => visible(element))

/** The entry that holds the focus. */
export const entryAtFocus = () => document.activeElement?.closest<HTMLElement>('[data-entry]') ?? null

const follows = (one: Node, other: Node) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)

/** Height of what stays at the top of the window while entries pass under it. */
const covered = 56

function focus(element: HTMLElement) {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  const { top, bottom } = element.getBoundingClientRect()
  if (top < covered || bottom > innerHeight - 64) {
    element.style.scrollMarginTop = `${covered}px`
    element.scrollIntoView({ block: bottom - top > innerHeight / 2 || top < covered ? 'start' : 'center' })
  }
}

/** To the entry after or before the one with the focus; at first to the topmost in the window. */
export function step(forward: boolean): void {
  const entries = all('[data-entry]')
  const here = document.activeElement?.closest('[data-entry],[data-month]')
  let next: HTMLElement | undefined
  if (here) {
    next = forward
      ? entries.find((entry) => follows(here, entry))
      : entries.findLast((entry) => follows(entry, here) && !entry.contains(here))
  } else {
    next = entries.find((entry) => entry.getBoundingClientRect().bottom > covered) ?? entries.at(-1)
  }
  if (next) focus(next)
}

/** To the heading of the month after or before where the reader is; from within a month, first to its own. */
export function month(forward: boolean): void {
  const headings = all('[data-month]')
  const here = document.activeElement?.closest('[data-entry],[data-month]')
  // A sticky heading is where the window is: what it heads tells where it belongs.
  const topOf = (heading: HTMLElement) => (heading.parentElement ?? heading).getBoundingClientRect().top
  const next = here
    ? forward
      ? headings.find((heading) => follows(here, heading))
      : headings.findLast((heading) => follows(heading, here))
    : forward
      ? headings.find((heading) => topOf(heading) > covered)
      : headings.findLast((heading) => topOf(heading) < -covered)
  if (!next) return
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1
  next.focus({ preventScroll: true })
  const box = next.parentElement ?? next
  box.scrollIntoView({ block: 'start' })
}

/** The words field of the timeline, or the search of the masthead. */
export function toWords(): void {
  const field = document.querySelector<HTMLInputElement>('#timeline-words, header input[type=search]')
  const own = document.querySelector<HTMLInputElement>('#timeline-words') ?? field
  own?.focus()
  own?.select()
}

/** The filters, opened where they are folded away. */
export function toFilters(): void {
  const panel = document.querySelector<HTMLElement>('#timeline-filters')
  if (!panel) return
  if (panel instanceof HTMLDetailsElement) panel.open = true
  const first = [...panel.querySelectorAll<HTMLElement>('summary, a[href], input, select, button')].find(
    visible,
  )
  ;(first ?? panel).focus()
}

const link = (entry: HTMLElement) =>
  entry.querySelector<HTMLAnchorElement>('a[data-open]') ?? entry.querySelector<HTMLAnchorElement>('a[href]')

/** The own page of the entry with the focus, as if its link were clicked. */
export function open(): void {
  const entry = entryAtFocus()
  if (entry) link(entry)?.click()
}

/** What of an entry a selection keeps. */
export function chosenOf(entry: HTMLElement): Chosen {
  const data = entry.dataset
  const own = link(entry)
  // The name of an act or a headline; of a claim the figure alone says too little, so all of its line.
  const text = (data['entry']?.startsWith('claim') ? entry : (own ?? entry)).textContent ?? ''
  const name = text.replaceAll(/\s+/g, ' ').trim()
  return {
    id: data['entry'] ?? '',
    name: name.length > 90 ? `${name.slice(0, 88)}…` : name,
    lang: own?.closest('[lang]')?.getAttribute('lang') ?? null,
    href: own?.href ?? `${location.href.split('#')[0]}#${entry.id}`,
    moment: {
      precision: (data['precision'] ?? 'day') as Exactness,
      at: data['at'] ?? null,
      day: data['day'] ?? '',
      zone: data['zone'] ?? null,
    },
  }
}

/** Shows on the page which entries are selected; `described` tells it to whoever hears the page. */
export function mark(chosen: readonly Chosen[], described: string): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]')) {
    const selected = chosen.some(({ id }) => id === entry.dataset['entry'])
    entry.toggleAttribute('data-selected', selected)
    if (selected) entry.setAttribute('aria-description', described)
    else entry.removeAttribute('aria-description')
  }
}
