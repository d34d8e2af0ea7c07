import type { Actor } from '../audit/entity.ts'
import { recordAudit } from '../audit/record.ts'
import { type Writer, write } from '../audit/write.ts'
import { ok, type Result } from '../errors.ts'
import { getSetting } from './queries.ts'
import type { SettingKey, Settings } from './schema.ts'

/** Stores a setting. @returns whether it was another before */
export function changeSetting<Key extends SettingKey>(
  db: Writer,
  actor: Actor,
  key: Key,
  value: Settings[Key],
): Promise<Result<{ changed: boolean }>> {
  return write(db, async (tx): Promise<Result<{ changed: boolean }>> => {
    const before = await getSetting(tx, key)
    if (before === value) return ok({ changed: false })
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
    await recordAudit(tx, actor, 'changeSetting', 'Setting', key, { [key]: before }, { [key]: value })
    return ok({ changed: true })
  })
}
