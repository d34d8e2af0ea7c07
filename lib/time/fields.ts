/** Date fields of forms and files, as text: what JSON and a form can both hold. */
import { line, optionalLine, refuse } from '../text/fields.ts'
import { datePrecision } from './partial-date.ts'
import { isZone } from './zone.ts'

/** A date as exact as known (2025, 2025-11, 2025-11-12), required. */
export const partialDate = () =>
  line(20).transform((text, ctx) => (datePrecision(text) ? text : refuse(ctx, 'not-a-date')))

/** A date as exact as known, or null. */
export const optionalPartialDate = () =>
  optionalLine(20).transform((text, ctx) =>
    text === null || datePrecision(text) ? text : refuse(ctx, 'not-a-date'),
  )

/** A calendar day, YYYY-MM-DD, or null. */
export const optionalDay = () =>
  optionalLine(20).transform((text, ctx) =>
    text === null || datePrecision(text) === 'day' ? text : refuse(ctx, 'not-a-date'),
  )

/** An IANA zone, or null. */
export const optionalZone = () =>
  optionalLine(60).transform((text, ctx) =>
    text === null || isZone(text) ? text : refuse(ctx, 'not-a-zone'),
  )

/** An instant with its offset (2025-07-22T19:10:00-04:00), kept as UTC; or null. */
export const optionalInstant = () =>
  optionalLine(40).transform((text, ctx) => {
    if (text === null) return null
    const [, day] =
      /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text) ?? []
    const instant = new Date(text)
    if (!day || datePrecision(day) !== 'day' || Number.isNaN(instant.getTime()))
      return refuse(ctx, 'not-a-date')
    return instant.toISOString()
  })
