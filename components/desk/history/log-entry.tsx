import type { LogRow } from '@/lib/desk/log.ts'
import { type LogSearch, logQuery } from '@/lib/desk/log-search.ts'
import { formatInstant } from '@/lib/format/date.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { BothTimes } from './both-times.tsx'
import type { Change } from './changes-of.ts'
import { FieldChanges } from './field-changes.tsx'
import { actionName, entityName } from './log-words.ts'

type Props = {
  entry: LogRow
  changes: readonly Change[]
  /** Where the thing is worked on; null where it has no page. */
  path: string | null
  search: LogSearch
  locale: Locale
}

/** One write: when, who, what, to which thing; and on asking, the fields it changed, before and after. */
export function LogEntry({ entry, changes, path, search, locale }: Props) {
  const t = translator(locale, 'history')
  const { id, at, actor, action, entity, entityId, name } = entry
  const thing = { entity, id: entityId }
  const called = name ?? entityId
  const only = logQuery({ ...search, before: null, thing })
  return (
    <li id={`entry-${id}`} className="grid gap-x-6 gap-y-1 py-3 text-sm sm:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="grid content-start">
        <span className="whitespace-nowrap">{formatInstant(at, 'UTC', 'minute', locale)}</span>
        <BothTimes at={at} locale={locale} />
      </div>
      <div className="min-w-0">
        <p>
          <span className="font-semibold">{actor}</span> {actionName(action, locale)}
        </p>
        <p className="wrap-anywhere">
          <span className="text-muted">{entityName(entity, locale)} </span>
          {path ? (
            <a className="underline" href={localePath(locale, path)}>
              {called}
            </a>
          ) : (
            called
          )}
          {search.thing ? null : (
            <>
              {' · '}
              <a className="text-muted underline" href={`${localePath(locale, '/desk/log')}${only}`}>
                {t('log.onlyThis')}
                <span className="sr-only">: {called}</span>
              </a>
            </>
          )}
        </p>
        {changes.length > 0 ? (
          <details className="mt-1">
            <summary className="text-muted">
              {t('changedFields', { fields: changes.map(({ label }) => label).join(', ') })}
            </summary>
            <FieldChanges changes={changes} locale={locale} level={2} />
          </details>
        ) : null}
      </div>
    </li>
  )
}
