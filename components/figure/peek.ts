/**
 * The sentence behind a number, or the formula of one calculated here, beside its link: fetched when the link is pointed at or reached by keyboard, shown
 * until neither the link nor the panel is attended to, put away by Escape; the pointer and the focus may go into it.
 * A finger never sees it: a tap goes to the sentence in its place, which is what the link is.
 */
import { localePath } from '@/lib/i18n/locales.ts'

/** Long enough that nothing opens while the pointer or the focus only passes. */
const intent = 250
/** Long enough to go from the link to the panel. */
const grace = 250
/** Pixels between the link and the panel, and to the edge of the window. */
const gap = 4

type Shown = { link: HTMLAnchorElement; wait: number; ask: AbortController; placed: boolean }

let shown: Shown | null = null
let leaving = 0
let panel: HTMLElement | null = null

/** What a link's `pointerover` or `focusin` leads to. */
export function attend(link: HTMLAnchorElement, event: PointerEvent | FocusEvent): void {
  if (event instanceof PointerEvent ? event.pointerType === 'touch' : !link.matches(':focus-visible')) return
  clearTimeout(leaving)
  // What is in the panel itself leads to its place: the panel would take itself away.
  if (shown?.link === link || panel?.contains(link)) return
  drop()
  // By the time this module has come, the reader may be elsewhere.
  if (!isAttended(link)) return
  const ask = new AbortController()
  const { signal } = ask
  link.addEventListener('pointerleave', leave, { signal })
  link.addEventListener('focusout', leave, { signal })
  link.addEventListener('click', drop, { signal })
  shown = { link, ask, placed: false, wait: window.setTimeout(() => open(link, signal), intent) }
}

const isAttended = (element: Element) =>
  element.matches(':hover, :focus-visible, :focus-within:has(:focus-visible)')

async function open(link: HTMLAnchorElement, signal: AbortSignal) {
  const { claim } = link.dataset
  const path = claim
    ? localePath(document.documentElement.lang === 'ja' ? 'ja' : 'en', `/claims/${claim}`)
    : link.href
  // Without an answer there is nothing to show: the link still leads to the sentence.
  const page = await fetch(path, { signal }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  )
  const told = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-peek]')
  if (!told || shown?.link !== link || !link.isConnected) return
  panel ??= makePanel()
  panel.ariaLabel = link.ariaLabel
  panel.replaceChildren(document.adoptNode(told))
  const quote = panel.querySelector('blockquote')
  if (quote) {
    quote.id = 'peek-quote'
    link.setAttribute('aria-describedby', quote.id)
  }
  // Inside what is open already: the browser closes every other popover, and lets nothing outside a dialog be reached.
  ;(link.closest('[popover], dialog') ?? document.body).append(panel)
  panel.showPopover({ source: link })
  place(panel, link)
  shown.placed = true
}

function makePanel(): HTMLElement {
  const made = document.createElement('div')
  made.popover = 'auto'
  made.role = 'dialog'
  made.className =
    'absolute m-0 max-h-[min(28rem,46dvh)] w-[min(26rem,calc(100vw-2rem))] overflow-y-auto whitespace-normal border border-rule-strong p-3 font-normal'
  made.addEventListener('pointerenter', () => clearTimeout(leaving))
  made.addEventListener('pointerleave', leave)
  made.addEventListener('focusout', leave)
  // Escape, or a press elsewhere.
  made.addEventListener('toggle', (event) => {
    if (event.newState === 'closed' && shown?.placed) drop()
  })
  return made
}

/** Below the link, or above where there is no room below; it scrolls with the page. */
function place(box: HTMLElement, link: HTMLAnchorElement) {
  const at = link.getBoundingClientRect()
  const below = at.bottom + gap + box.offsetHeight <= innerHeight || at.top < box.offsetHeight
  const top = below ? at.bottom + gap : at.top - gap - box.offsetHeight
  const left = Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - gap))
  Object.assign(box.style, { inset: 'auto', top: `${top + scrollY}px`, left: `${left + scrollX}px` })
}

function leave() {
  clearTimeout(leaving)
  leaving = window.setTimeout(() => {
    if (shown && !isAttended(shown.link) && !(panel && isAttended(panel))) drop()
  }, grace)
}

function drop() {
  if (!shown) return
  const { link, wait, ask } = shown
  shown = null
  clearTimeout(wait)
  ask.abort()
  link.removeAttribute('aria-describedby')
  if (panel?.matches(':popover-open')) panel.hidePopover()
  panel?.remove()
}
