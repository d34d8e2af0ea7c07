/**
 * React elements of the drawing as XML, for a file: route handlers cannot load the renderer of pages, and a file needs
 * no more than elements, text and components without hooks.
 */
import { Fragment, isValidElement, type ReactNode } from 'react'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0: characters that it does not allow are left out. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no place for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)

/** Attributes of SVG that are written as React has them; all others in lower case with hyphens. */
const asTheyAre = /^(viewBox|preserveAspectRatio|patternUnits|patternTransform|xmlns)$/
/** What only a page has a use for. */
const leftOut = new Set(['children', 'className', 'style', 'key', 'ref'])

const nameOf = (prop: string): string =>
  asTheyAre.test(prop) ? prop : prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** @throws {TypeError} for a component that is a promise, or no function */
export function toXml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint')
    return escapeXml(String(node))
  if (isValidElement<Record<string, unknown>>(node)) {
    const { type, props } = node
    const children = props['children'] as ReactNode
    if (type === Fragment) return toXml(children)
    if (typeof type === 'function') return toXml((type as (props: unknown) => ReactNode)(props))
    if (typeof type !== 'string') throw new TypeError('not an element of a drawing')
    const attributes = Object.entries(props)
      .filter(
        ([name, value]) => !leftOut.has(name) && value !== undefined && value !== null && value !== false,
      )
      .map(([name, value]) => ` ${nameOf(name)}="${escapeXml(String(value))}"`)
      .join('')
    const inside = toXml(children)
    return inside === '' ? `<${type}${attributes}/>` : `<${type}${attributes}>${inside}</${type}>`
  }
  if (Symbol.iterator in Object(node)) return [...(node as Iterable<ReactNode>)].map(toXml).join('')
  throw new TypeError('not a part of a drawing')
}
