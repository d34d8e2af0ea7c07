import { type LogSearch, logKinds, logQuery } from '@/lib/desk/log-search.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { actionName, entityName } from './log-words.ts'

type Props = {
  search: LogSearch
  people: readonly string[]
  actions: readonly string[]
  /** What the one thing is called that the log is narrowed to. */
  thingName: string | null
  locale: Locale
}

/** What the log is narrowed to: a form without script, its answer an address. */
export function LogFilters({ search, people, actions, thingName, locale }: Props) {
  const t = translator(locale, 'history')
  const path = localePath(locale, '/desk/log')
  const byName = new Intl.Collator(locale)
  const choices = {
    person: people.map((person) => [person, person] as const),
    action: actions
      .map((action) => [action, actionName(action, locale)] as const)
      .sort(([, a], [, b]) => byName.compare(a, b)),
    kind: logKinds.map((kind) => [kind, entityName(kind, locale)] as const),
  }
  return (
    <form action={path} className="mb-4">
      <div className="flex flex-wrap items-end gap-3">
        {(['person', 'action', 'kind'] as const).map((name) => (
          <div key={name} className="w-full sm:w-52">
            <label className="kicker mb-0.5 block" htmlFor={name}>
              {t(`log.${name}`)}
            </label>
            <select className="field" id={name} name={name} defaultValue={search[name]}>
              <option value="">{t('log.any')}</option>
              {choices[name].map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
        {(['from', 'to'] as const).map((name) => (
          <div key={name}>
            <label className="kicker mb-0.5 block" htmlFor={name}>
              {t(`log.${name}`)}
            </label>
            <input className="field" type="date" id={name} name={name} defaultValue={search[name]} />
          </div>
        ))}
        <div className="w-full sm:w-52">
          <label className="kicker mb-0.5 block" htmlFor="q">
            {t('log.words')}
          </label>
          <input className="field" type="search" id="q" name="q" defaultValue={search.q} maxLength={200} />
        </div>
        {search.thing ? (
          <input type="hidden" name="thing" value={`${search.thing.entity}:${search.thing.id}`} />
        ) : null}
        <button type="submit" className="button button-strong">
          {t('log.filter')}
        </button>
      </div>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        {search.thing ? (
          <span>
            {t('log.thing', {
              thing: `${entityName(search.thing.entity, locale)} ${thingName ?? search.thing.id}`,
            })}{' '}
            <a className="underline" href={`${path}${logQuery({ ...search, thing: null, before: null })}`}>
              {t('log.everything')}
            </a>
          </span>
        ) : null}
        {logQuery({ ...search, before: null }) === '' ? null : (
          <a className="underline" href={path}>
            {t('log.clear')}
          </a>
        )}
      </p>
    </form>
  )
}
