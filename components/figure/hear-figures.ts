/**
 * Hears when a number that is a link is pointed at or focused; what shows its sentence or its formula is fetched at the first one.
 * @returns ends it
 */
export function hearFigures(): () => void {
  const hear = (event: PointerEvent | FocusEvent) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-claim], a[data-calculated]')
    if (link) import('@/components/figure/peek.ts').then(({ attend }) => attend(link, event))
  }
  addEventListener('pointerover', hear)
  addEventListener('focusin', hear)
  return () => {
    removeEventListener('pointerover', hear)
    removeEventListener('focusin', hear)
  }
}
