/**
 * Hears when a number that is a link is pointed at or focused; what shows its sentence is fetched at the first one.
 * @returns ends it
 */
export function hearFigures(): () => void {
  const hear = (event: PointerEvent | FocusEvent) => {
    const link = (event.target as Element).closest?.<HTMLElement>('a[data-claim]')
    if (link) import('@/components/figure/peek.ts').then(({ attend }) => attend(link, event))
  }
  addEventListener('pointerover', hear)
  addEventListener('focusin', hear)
  return () => {
    removeEventListener('pointerover', hear)
    removeEventListener('focusin', hear)
  }
}
