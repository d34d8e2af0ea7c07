/** The query string of the log. Whatever stands in the address, it reads as something. */
import { z } from 'zod'
import { entities } from '../audit/entity.ts'
import { isRealDate } from '../format/date.ts'
import { cleanText } from '../text/clean.ts'

/** The kinds of thing the log tells of. */
export const logKinds = [...entities, 'ClaimLink', 'Setting', 'User'] as const
const isKind = (text: string) => logKinds.some((kind) => kind === text)

const words = z
  .string()
  .transform((raw) => {
    const cleaned = cleanText(raw, 200, false)
    return 'text' in cleaned ? cleaned.text : ''
  })
  .catch('')
const day = z.string().refine(isRealDate).catch('')

const schema = z.object({
  /** As the log names who wrote: an e-mail address, "seed". */
  person: words,
  action: words,
  kind: z.string().refine(isKind).catch(''),
  /** One thing: "Article:12". */
  thing: z
    .string()
    .transform((text, ctx) => {
      const [entity = '', ...rest] = text.split(':')
      const id = rest.join(':')
      if (isKind(entity) && /^[\w.-]{1,100}$/.test(id)) return { entity, id }
      ctx.addIssue('no thing')
      return z.NEVER
    })
    .nullable()
    .catch(null),
  /** Days in UTC, both inclusive. */
  from: day,
  to: day,
  q: words,
  /** Only what is older than this entry: the page after it. */
  before: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .nullable()
    .catch(null),
})
export type LogSearch = z.output<typeof schema>

export const parseLogSearch = (raw: Record<string, string | string[] | undefined>): LogSearch =>
  schema.parse(raw)

/** @returns the query string that asks for it, "" when nothing is asked; parsed again it reads the same */
export function logQuery(search: Partial<LogSearch>): string {
  const { thing, ...rest } = search
  const asked = Object.entries({ ...rest, thing: thing ? `${thing.entity}:${thing.id}` : '' })
  const query = new URLSearchParams(asked.flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size > 0 ? `?${query}` : ''
}
