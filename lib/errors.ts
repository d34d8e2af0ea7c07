/**
 * Expected failures are values, not exceptions: a form shows them beside the field.
 * What is thrown instead ends on the error page, which tells the visitor nothing internal.
 */

/** `path` is the field ("headline", "insights.0.question"); `code` a message key under `errors`. */
export type Issue = { path: string; code: string; values?: Record<string, string | number> }

export type Failure =
  | { ok: false; kind: 'invalid'; issues: Issue[] }
  | { ok: false; kind: 'conflict'; currentVersion: number }
  | { ok: false; kind: 'missing' }
  | { ok: false; kind: 'forbidden' }

export type Result<T> = { ok: true; value: T } | Failure

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const invalid = (issues: Issue[]): Failure => ({ ok: false, kind: 'invalid', issues })
export const conflict = (currentVersion: number): Failure => ({ ok: false, kind: 'conflict', currentVersion })
export const missing = (): Failure => ({ ok: false, kind: 'missing' })
export const forbidden = (): Failure => ({ ok: false, kind: 'forbidden' })
