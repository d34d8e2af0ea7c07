import type { Writer } from '../audit/write.ts'
import { defaultSettings, type SettingKey, type Settings, settingSchemas } from './schema.ts'

/** @returns the setting; its default where none, or nothing known, is stored */
export async function getSetting<Key extends SettingKey>(db: Writer, key: Key): Promise<Settings[Key]> {
  const row = await db.setting.findUnique({ where: { key }, select: { value: true } })
  const parsed = settingSchemas[key].safeParse(row?.value)
  return parsed.success ? parsed.data : defaultSettings[key]
}
