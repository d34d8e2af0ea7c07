/** Pure: which companies an address puts side by side. */

/** More columns than this no screen holds. */
export const mostCompanies = 6

/** More names than this no address needs, whether companies have them or not. */
const mostNames = 24

/** The names an address gives, in its order; which of them companies have, and which fit, the page looks up. */
export type CompareView = { companies: string[] }

/** `c=toyota,honda` and `c=toyota&c=honda` are the same, and so is `c=TOYOTA,Honda`; what is no slug is left out. */
export function parseCompareView(search: URLSearchParams): CompareView {
  const slugs = search
    .getAll('c')
    .flatMap((value) => value.split(','))
    .map((text) => text.trim().toLowerCase())
    .filter((text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100)
  return { companies: [...new Set(slugs)].slice(0, mostNames) }
}

/** The one query string of a view, without "?". */
export const printCompareView = ({ companies }: CompareView): string =>
  companies.length > 0 ? `c=${companies.join(',')}` : ''
