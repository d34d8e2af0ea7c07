/** What makes an account. Codes are keys under `errors`. */
import { z } from 'zod'
import { Role } from '../../prisma/generated/enums.ts'
import { choice, line, refuse } from '../text/fields.ts'

/** Lower-cased: one person, one account, however the address was typed. */
const email = () =>
  line(200).transform((text, ctx) =>
    /^[^\s@<>()"',;:\\]+@[^\s@<>()"',;:\\]+$/.test(text) ? text.toLowerCase() : refuse(ctx, 'not-an-email'),
  )

/** As typed, spaces and all. NIST SP 800-63B: length counts, composition rules do not. */
export const password = () =>
  z.string().transform((text, ctx) => {
    if (text === '') return refuse(ctx, 'required')
    if ([...text].length < 12) return refuse(ctx, 'password-too-short', { min: 12 })
    return text.length > 128 ? refuse(ctx, 'too-long', { max: 128 }) : text
  })

export const newUserSchema = z.strictObject({
  name: line(100),
  email: email(),
  role: choice(Role),
  password: password(),
})
export type NewUser = z.output<typeof newUserSchema>

/** The first administrator, made through the one-time link. */
export const setupSchema = newUserSchema.omit({ role: true })
export type FirstAdmin = z.output<typeof setupSchema>

export const roleChangeSchema = z.strictObject({ id: line(100), role: choice(Role) })
export const userRefSchema = z.strictObject({ id: line(100) })
export const newPasswordSchema = z.strictObject({ id: line(100), password: password() })
