const opening = 'a[data-claim], a[data-calculated], button[data-popover]'

/**
 * Hears when a number that opens is pointed at, focused or, where it is a link, tapped; what shows its sentence or its
 * formula is fetched at the first one.
 * @returns ends it
 */
export function hearFigures(): () => void {
  const numberAt = (event: Event) => (event.target as Element).closest?.<HTMLElement>(opening)
  const hear = (event: PointerEvent | FocusEvent) => {
    const number = numberAt(event)
    if (number) import('@/components/figure/peek.ts').then(({ attend }) => attend(number, event))
  }
  // A finger must not lose its place in a long table. A button opens by itself.
  const tap = (event: MouseEvent) => {
    const link = numberAt(event)
    if (!(link instanceof HTMLAnchorElement) || !(event instanceof PointerEvent)) return
    if (event.pointerType !== 'touch' || link.closest('[data-peek]')) return
    event.preventDefault()
    import('@/components/figure/peek.ts').then(
      ({ tapped }) => tapped(link),
      () => location.assign(link.href),
    )
  }
  addEventListener('pointerover', hear)
  addEventListener('focusin', hear)
  addEventListener('click', tap)
  return () => {
    removeEventListener('pointerover', hear)
    removeEventListener('focusin', hear)
    removeEventListener('click', tap)
  }
}
