/** Leads to a place in the form, unfolding the entries it lies in. */
import { fieldId } from '../form/form-context.ts'

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** The folded entries around a path, outermost first: insights.0.points.1.text lies in insights.0 and its points.1. */
function foldsAround(path: string): string[] {
  const parts = path.split('.')
  return parts.flatMap((part, at) => (/^\d+$/.test(part) ? [parts.slice(0, at + 1).join('.')] : []))
}

/** @returns the field of a path, once it is drawn; null when the form has none */
export async function fieldAt(prefix: string, path: string): Promise<HTMLElement | null> {
  for (const entry of foldsAround(path)) {
    const fold = document.getElementById(`${fieldId(prefix, entry)}-fold`)
    if (fold?.getAttribute('aria-expanded') !== 'false') continue
    fold.click()
    await drawn()
  }
  const field = document.getElementById(fieldId(prefix, path))
  const more = field?.closest('details')
  if (more) more.open = true
  return field
}

/** Focuses a field and selects the words in it, where they now stand. @param start where they stood (UTF-16) */
export async function goTo(prefix: string, path: string, start = 0, words = ''): Promise<void> {
  // A sentence of a figure is no field: the figure's own line stands for it.
  const entry = foldsAround(path)[0] ?? ''
  const field = (await fieldAt(prefix, path)) ?? document.getElementById(`${fieldId(prefix, entry)}-fold`)
  if (!field) return
  field.focus()
  field.scrollIntoView({ block: 'center' })
  if (words === '' || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  const here = field.value.startsWith(words, start) ? start : field.value.indexOf(words)
  if (here >= 0) field.setSelectionRange(here, here + words.length)
}
