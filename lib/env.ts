/**
 * The environment the application reads, checked once; what only the launcher reads (PORT, HOST, DATA_DIR) stands
 * where it is used. Every variable is described in README.md.
 */
import { z } from 'zod'

const schema = z.object({
  /** Connection string of a Postgres ≥ 15. The launcher sets it to the embedded server when it is missing. */
  DATABASE_URL: z.string().min(1, 'DATABASE_URL is not set: start Roro with `npm start`.'),
  /** The public address: an https one makes session cookies secure. */
  ORIGIN: z.url().optional(),
  /** Signs session cookies. The launcher keeps one in the data folder when it is missing. */
  AUTH_SECRET: z.string().min(32).optional(),
})

export type Env = z.infer<typeof schema>

let cached: Env | undefined

/** @throws Error naming the variable that is missing or malformed */
export function env(): Env {
  cached ??= schema.parse(process.env)
  return cached
}

/** The installation's own origin, to stand before addresses that are read elsewhere; '' where it was not told. */
export function publicOrigin(): string {
  const { ORIGIN } = env()
  return ORIGIN ? new URL(ORIGIN).origin : ''
}
