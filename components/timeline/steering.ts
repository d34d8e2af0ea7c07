/** What the timeline's script does: links keep the place, lists are narrowed by typing. */

export type Steering = { steer: typeof steer; busy: typeof busy }

type Kept = { focus: string | null; scroll: number; open: Map<string, boolean> }

/** What the page before left: where the focus was, how far the filters were scrolled, which lists were open. */
let kept: Kept | null = null

const panel = () => document.getElementById('timeline-filters')
const results = () => document.getElementById('timeline-results')

function keep(focus: string | null) {
  const open = new Map<string, boolean>()
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[id]'))
    open.set(details.id, details.open)
  kept = { focus, scroll: panel()?.scrollTop ?? 0, open }
}

/** Puts the page that has come where the one before was. */
function restore() {
  if (!kept) return
  const { focus, scroll, open } = kept
  kept = null
  for (const [id, was] of open) {
    const details = document.getElementById(id)
    if (details instanceof HTMLDetailsElement && was) details.open = true
  }
  const filters = panel()
  if (filters) filters.scrollTop = scroll
  const target =
    (focus && (document.getElementById(focus) ?? document.getElementById(other(focus)))) ||
    (focus && document.getElementById('timeline-total'))
  if (target) target.focus({ preventScroll: true })
  // Said once the page is there: a status that comes with its text is not read out.
  setTimeout(() => {
    const status = document.getElementById('timeline-status')
    if (status) status.textContent = document.getElementById('timeline-total')?.textContent ?? ''
  }, 100)
}

/** A value that was excluded has no "not" any more: the focus goes to the value. */
const other = (id: string) => id.replace(/^n-/, 'f-')

/**
 * Listens for clicks, going back and typing, for as long as a page of the timeline stands.
 * @param go leads to another view without scrolling
 * @returns stops listening
 */
export function steer(go: (href: string) => void): () => void {
  restore()
  const click = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-steer]')
    if (!link || event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    keep(link.id || 'timeline-total')
    go(link.getAttribute('href') ?? '')
  }
  // Back and forward: the same lists stay open; the focus is where the reader is, if it is still there.
  const back = () => keep(document.activeElement?.id || null)
  document.addEventListener('click', click)
  document.addEventListener('input', narrow)
  addEventListener('popstate', back)
  return () => {
    document.removeEventListener('click', click)
    document.removeEventListener('input', narrow)
    removeEventListener('popstate', back)
  }
}

/** As typed and as written compare: without case, width or accents. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

/** Leaves of a long list what has the letters typed, in its name or in its address. */
function narrow({ target }: Event) {
  if (!(target instanceof HTMLInputElement) || !target.matches('[data-narrow]')) return
  const typed = plain(target.value.trim())
  const group = target.parentElement
  if (!group) return
  for (const row of group.querySelectorAll('li')) {
    const link = row.querySelector('a')
    row.hidden = typed !== '' && !plain(`${row.textContent} ${link?.id ?? ''}`).includes(typed)
  }
  const more = group.querySelector('details')
  if (more && typed !== '') more.open = true
}

let timer: ReturnType<typeof setTimeout> | undefined

/** What is on its way shows after a moment, and moves nothing. */
export function busy(pending: boolean) {
  clearTimeout(timer)
  if (!pending) results()?.removeAttribute('aria-busy')
  else timer = setTimeout(() => results()?.setAttribute('aria-busy', 'true'), 150)
}
