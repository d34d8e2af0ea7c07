/** How this newsroom works: a closed set of settings, each with its values and its default. */
import { z } from 'zod'

export const settingSchemas = {
  /** `review`: another editor or an administrator approves; `direct`: whoever writes may publish. */
  publishing: z.enum(['review', 'direct'], { error: 'unknown' }),
} as const

export type SettingKey = keyof typeof settingSchemas
export type Settings = { [Key in SettingKey]: z.output<(typeof settingSchemas)[Key]> }

export const defaultSettings: Settings = { publishing: 'review' }
