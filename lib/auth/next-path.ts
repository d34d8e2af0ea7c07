/**
 * Where to go after signing in: only a path of this site, and only the desk, what an account keeps, or a page on which it
 * keeps things. Anything else ("//host", "/\\host", "https:…") leads to the fallback.
 */
export function nextPath(raw: unknown, fallback: string): string {
  if (typeof raw !== 'string' || raw.length > 2_000) return fallback
  return allowed.test(raw) && !raw.includes('//') ? raw : fallback
}

const allowed = /^(\/ja)?\/(desk|mine|timeline|companies|policies|stories)(\/[\w\-./]*)?(\?[\w\-=&%.+,/:]*)?$/
