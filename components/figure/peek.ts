/**
 * The sentence behind a number, or the formula of one calculated here, beside it: shown when the number is pointed at or
 * reached by keyboard, until neither it nor the panel is attended to; put away by Escape; the pointer and the focus may go
 * into it. A link's is fetched, a button's is in the page and stays once the button is pressed.
 */
import { localePath } from '@/lib/i18n/locales.ts'

/** Long enough that nothing opens while the pointer or the focus only passes. */
const intent = 250
/** Long enough to go from the number to the panel. */
const grace = 250
/** Pixels between the number and the panel, and to the edge of the window. */
const gap = 4

/** `panel`: once it is open. */
type Shown = { number: HTMLElement; wait: number; ask: AbortController; panel: HTMLElement | null }

let shown: Shown | null = null
let leaving = 0
let fetched: HTMLElement | null = null

const ownPanel = (number: HTMLElement): HTMLElement | null =>
  number instanceof HTMLButtonElement ? (number.popoverTargetElement as HTMLElement | null) : null

const isOpen = (panel: Element | null) => panel?.matches(':popover-open') ?? false

/** What a number's `pointerover` or `focusin` leads to. */
export function attend(number: HTMLElement, event: PointerEvent | FocusEvent): void {
  const pointed = event instanceof PointerEvent
  if (pointed ? event.pointerType === 'touch' : !number.matches(':focus-visible')) return
  clearTimeout(leaving)
  const own = ownPanel(number)
  // What is in the panel itself leads to its place: the panel would take itself away.
  if (shown?.number === number || isOpen(own) || fetched?.contains(number)) return
  // Closed by Escape, a panel gives the focus back: not to be opened again.
  if (!pointed && own?.contains(event.relatedTarget as Node | null)) return
  // What was opened by a press is not put away by a pointer that passes other numbers.
  const pressed = document.querySelector('[popover]:popover-open')
  if (pointed && pressed && pressed !== shown?.panel && !pressed.contains(number)) return
  begin(number, intent)
}

/** What a finger's tap on a number that is a link leads to: the panel has the way to the sentence's place. */
export const tapped = (link: HTMLAnchorElement): void => begin(link, 0)

function begin(number: HTMLElement, delay: number) {
  drop()
  // By the time this module has come, the reader may be elsewhere.
  if (delay > 0 && !isAttended(number)) return
  const ask = new AbortController()
  const { signal } = ask
  if (delay > 0) {
    number.addEventListener('pointerleave', leave, { signal })
    number.addEventListener('focusout', leave, { signal })
  }
  number.addEventListener('click', pressed, { signal })
  shown = {
    number,
    ask,
    panel: null,
    wait: window.setTimeout(() => open(number, signal, delay === 0), delay),
  }
}

const isAttended = (element: Element) =>
  element.matches(':hover, :focus-visible, :focus-within:has(:focus-visible)')

/** A link is followed; a button's panel that is open already stays, and is the button's from then on. */
function pressed(event: Event) {
  if (!shown?.panel || !ownPanel(shown.number)) return drop()
  event.preventDefault()
  shown.ask.abort()
  shown = null
}

async function open(number: HTMLElement, signal: AbortSignal, tap: boolean) {
  const own = ownPanel(number)
  const panel = own ?? (number instanceof HTMLAnchorElement ? await told(number, signal) : null)
  // Without an answer there is nothing to show: the link still leads to the sentence.
  if (!panel || shown?.number !== number || !number.isConnected) {
    if (!panel && tap && !signal.aborted && number instanceof HTMLAnchorElement) location.assign(number.href)
    return
  }
  if (!own) {
    // Inside what is open already: the browser closes every other popover, and lets nothing outside a dialog be reached.
    ;(number.closest('[popover], dialog') ?? document.body).append(panel)
  }
  panel.addEventListener('pointerenter', () => clearTimeout(leaving), { signal })
  panel.addEventListener('pointerleave', leave, { signal })
  panel.addEventListener('focusout', leave, { signal })
  // Escape, or a press elsewhere.
  panel.addEventListener('toggle', (event) => event.newState === 'closed' && drop(), { signal })
  panel.showPopover({ source: number })
  if (!own) place(panel, number)
  shown.panel = panel
}

/** The part of its own page that tells of a number, in a panel. */
async function told(link: HTMLAnchorElement, signal: AbortSignal): Promise<HTMLElement | null> {
  const { claim } = link.dataset
  const path = claim
    ? localePath(document.documentElement.lang === 'ja' ? 'ja' : 'en', `/claims/${claim}`)
    : link.href
  const page = await fetch(path, { signal }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  )
  const part = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-peek]')
  if (!part || signal.aborted) return null
  fetched ??= makePanel()
  fetched.ariaLabel = link.ariaLabel
  fetched.replaceChildren(document.adoptNode(part))
  const said = fetched.querySelector('blockquote') ?? part
  said.id = 'peek-said'
  link.setAttribute('aria-describedby', said.id)
  return fetched
}

function makePanel(): HTMLElement {
  const made = document.createElement('div')
  made.popover = 'auto'
  made.role = 'dialog'
  made.className =
    'absolute m-0 max-h-[min(28rem,60dvh)] w-[min(26rem,calc(100vw-2rem))] overflow-y-auto whitespace-normal border border-rule-strong p-3 font-normal'
  return made
}

/** Below the link, or above where there is no room below; it scrolls with the page. */
function place(box: HTMLElement, link: HTMLElement) {
  const at = link.getBoundingClientRect()
  const below = at.bottom + gap + box.offsetHeight <= innerHeight || at.top < box.offsetHeight
  const top = below ? at.bottom + gap : at.top - gap - box.offsetHeight
  const left = Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - gap))
  Object.assign(box.style, { inset: 'auto', top: `${top + scrollY}px`, left: `${left + scrollX}px` })
}

function leave() {
  clearTimeout(leaving)
  leaving = window.setTimeout(() => {
    if (shown && !isAttended(shown.number) && !(shown.panel && isAttended(shown.panel))) drop()
  }, grace)
}

function drop() {
  if (!shown) return
  const { number, wait, ask, panel } = shown
  shown = null
  clearTimeout(wait)
  ask.abort()
  number.removeAttribute('aria-describedby')
  if (panel && isOpen(panel)) panel.hidePopover()
  if (panel === fetched) fetched?.remove()
}
