/**
 * The environment Roro reads, checked once.
 * Every variable is described in README.md; nothing else reads process.env.
 */
import { z } from 'zod'

const schema = z.object({
  /** Connection string of a Postgres ≥ 15. The launcher sets it to the embedded server when it is missing. */
  DATABASE_URL: z.string().min(1, 'DATABASE_URL is not set: start Roro with `npm start`.'),
  /** The public address, for links in feeds and for sign-in; without it, the address of the request. */
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
