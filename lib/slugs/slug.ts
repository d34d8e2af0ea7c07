/**
 * An address made from a title: "Toyota's 2025 plan" → "toyotas-2025-plan".
 * @returns '' where nothing Latin is in it (a Japanese title): the editor writes one
 */
export function slugFrom(title: string, max = 80): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, max) : `${slug}-${word}`
    if (longer.length > max) break
    slug = longer
  }
  return slug
}
