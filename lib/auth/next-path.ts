/**
 * Where to go after signing in: only a path of this site, and only below the desk.
 * Anything else ("//host", "/\\host", "https:…") leads to the desk's front.
 */
export function nextPath(raw: unknown, fallback: string): string {
  if (typeof raw !== 'string' || raw.length > 500) return fallback
  return /^(\/ja)?\/desk(\/[\w\-./]*)?(\?[\w\-=&%.+]*)?$/.test(raw) && !raw.includes('//') ? raw : fallback
}
