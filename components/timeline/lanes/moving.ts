/** What lanes do with keys and pointer: one tab stop for each lane, arrows within, zoom by keys, wheel and dragging. */

const section = () => document.getElementById('timeline-lanes')
const linksOf = (lane: Element) => [...lane.querySelectorAll<HTMLAnchorElement>('ol a')]
const middle = (element: Element) => {
  const { left, width } = element.getBoundingClientRect()
  return left + width / 2
}

/** Begins to listen. @returns stops listening */
export function moving(): () => void {
  const root = section()
  if (!root) return () => {}
  const lanes = [...root.querySelectorAll('[data-lane]')]
  for (const lane of lanes) rove(lane, linksOf(lane)[0])
  const scroll = document.getElementById('lanes-scroll')
  // The newest first, where not all of it is in sight; a range that was chosen from its beginning.
  if (scroll && !new URLSearchParams(location.search).has('from')) scroll.scrollLeft = scroll.scrollWidth
  const key = (event: KeyboardEvent) => press(event, lanes)
  const wake = () => root.removeAttribute('data-quiet')
  const focus = (event: FocusEvent) => {
    const lane = (event.target as Element).closest('[data-lane]')
    if (lane && (event.target as Element).matches('ol a')) rove(lane, event.target as HTMLAnchorElement)
    wake()
  }
  root.addEventListener('keydown', key)
  root.addEventListener('focusin', focus)
  root.addEventListener('pointermove', wake)
  root.addEventListener('wheel', wheel, { passive: false })
  root.addEventListener('pointerdown', drag)
  return () => {
    root.removeEventListener('keydown', key)
    root.removeEventListener('focusin', focus)
    root.removeEventListener('pointermove', wake)
    root.removeEventListener('wheel', wheel)
    root.removeEventListener('pointerdown', drag)
  }
}

function rove(lane: Element, to: HTMLAnchorElement | undefined) {
  for (const link of linksOf(lane)) link.tabIndex = link === to ? 0 : -1
}

const steps: Record<string, string> = { '+': 'lanes-in', '=': 'lanes-in', '-': 'lanes-out', _: 'lanes-out' }

function press(event: KeyboardEvent, lanes: Element[]) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') {
    section()?.setAttribute('data-quiet', '')
    return
  }
  const across =
    event.key === 'ArrowLeft' ? 'lanes-earlier' : event.key === 'ArrowRight' ? 'lanes-later' : undefined
  const link = document.getElementById((event.shiftKey ? across : undefined) ?? steps[event.key] ?? '')
  if (link) {
    event.preventDefault()
    link.click()
    return
  }
  const from = event.target as HTMLAnchorElement
  const lane = from.closest('[data-lane]')
  if (!lane || !from.matches('ol a') || event.shiftKey) return
  const to = neighbour(event.key, from, lane, lanes)
  if (!to) return
  event.preventDefault()
  to.focus()
}

function neighbour(key: string, from: HTMLAnchorElement, lane: Element, lanes: Element[]) {
  const links = linksOf(lane)
  const at = links.indexOf(from)
  if (key === 'ArrowRight') return links[at + 1]
  if (key === 'ArrowLeft') return links[at - 1]
  if (key === 'Home') return links[0]
  if (key === 'End') return links.at(-1)
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (step === 0) return undefined
  for (let next = lanes.indexOf(lane) + step; lanes[next]; next += step) {
    const others = linksOf(lanes[next] as Element)
    const near = others.sort(
      (a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)),
    )[0]
    if (near) return near
  }
  return undefined
}

const axis = () => document.querySelector('[data-lanes-axis]')

/** Where along the time a pointer is: 0 at the start, 1 at the end. */
function placeOf(x: number): number {
  const box = axis()?.getBoundingClientRect()
  return box ? Math.min(1, Math.max(0, (x - box.left) / box.width)) : 0
}

/** Leads to the days between two places in the time shown now, 0 to 1; beyond them it reaches out. */
function show(first: number, last: number) {
  const { start, end, address } = section()?.dataset ?? {}
  if (!start || !end || !address) return
  const at = (place: number) => Number(start) + place * (Number(end) - Number(start))
  const day = (time: number) =>
    new Date(Math.min(Date.UTC(2099, 11, 31), Math.max(Date.UTC(1900, 0, 1), time)))
      .toISOString()
      .slice(0, 10)
  const link = document.createElement('a')
  link.href = address.replace('1900-01-01', day(at(first))).replace('2099-12-31', day(at(last) - 1))
  link.dataset['steer'] = ''
  link.id = 'lanes-scroll'
  document.body.append(link)
  link.click()
  link.remove()
}

let waiting = false

function wheel(event: WheelEvent) {
  if (!event.ctrlKey || event.deltaY === 0) return
  event.preventDefault()
  // One turn of the wheel is one step, not one for each of its events.
  if (waiting) return
  waiting = true
  setTimeout(() => {
    waiting = false
  }, 400)
  const place = placeOf(event.clientX)
  const factor = event.deltaY < 0 ? 0.5 : 2
  show(place - place * factor, place + (1 - place) * factor)
}

/** Along the dates: what was dragged over is shown. */
function drag(event: PointerEvent) {
  const line = axis()
  if (!line?.contains(event.target as Node) || event.button !== 0) return
  const begun = event.clientX
  const mark = document.createElement('span')
  mark.style.cssText = 'position:absolute;inset-block:0;background:var(--mark);opacity:.6;pointer-events:none'
  line.append(mark)
  const places = (x: number) => [placeOf(begun), placeOf(x)].sort((a, b) => a - b) as [number, number]
  const move = ({ clientX }: PointerEvent) => {
    const [first, last] = places(clientX)
    mark.style.left = `${first * 100}%`
    mark.style.width = `${(last - first) * 100}%`
  }
  const end = ({ clientX, type }: PointerEvent) => {
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', end)
    removeEventListener('pointercancel', end)
    mark.remove()
    if (type === 'pointerup' && Math.abs(clientX - begun) > 8) show(...places(clientX))
  }
  addEventListener('pointermove', move)
  addEventListener('pointerup', end)
  addEventListener('pointercancel', end)
}
