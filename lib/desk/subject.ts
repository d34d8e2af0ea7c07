import type { Reading } from './reading.ts'

/** The subject of a claim as the form holds it: exactly one of these is filled, or none where none was read. */
export type Subject = { company: string | null; country: string | null; policy: string | null }

/** @param slug a company's or a policy's slug, an ISO 3166 code, or null */
export function subjectOf(slug: string | null, names: Reading['names']): Subject {
  const nobody = { company: null, country: null, policy: null }
  if (slug === null) return nobody
  if (/^[A-Z]{2}$/.test(slug)) return { ...nobody, country: slug }
  if (names.companies?.[slug]) return { ...nobody, company: slug }
  return names.policies?.[slug] ? { ...nobody, policy: slug } : nobody
}
