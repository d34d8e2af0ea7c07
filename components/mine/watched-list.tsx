import { EntryLine } from '@/components/mine/entry-line.tsx'
import { OwnForm } from '@/components/mine/own-form.tsx'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { stopWatching } from '@/lib/mine/actions.ts'
import type { FreshIn, Watched } from '@/lib/mine/types.ts'

type Props = { watches: readonly (Watched & { fresh: FreshIn })[]; locale: Locale }

/** What is watched, with how much is new in each and the newest of it. */
export function WatchedList({ watches, locale }: Props) {
  const t = translator(locale, 'mine')
  if (watches.length === 0) return <p className="text-muted">{t('watches.none')}</p>
  return (
    <ul>
      {watches.map(({ id, kind, named, query, path, fresh }) => {
        const name = pick(locale, named.name, named.nameJa)
        const search = query ? `?${query}` : ''
        return (
          <li key={id} className="border-rule border-b py-2">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <span className="kicker w-16">{t(`watches.kind.${kind}`)}</span>
              <a href={localePath(locale, path ?? `/timeline${search}`)} className="font-semibold underline">
                {name}
              </a>
              {fresh.count > 0 ? (
                <a href={localePath(locale, `/mine/new${search}`)} className="underline">
                  {t('watches.count', { count: fresh.count })}
                </a>
              ) : (
                <span className="text-muted">{t('watches.count', { count: 0 })}</span>
              )}
              <span className="ml-auto flex items-baseline gap-x-4 text-sm">
                {path ? (
                  <a href={localePath(locale, `/timeline${search}`)} className="text-muted underline">
                    {t('watches.timeline')}
                  </a>
                ) : null}
                <OwnForm
                  quiet
                  action={stopWatching}
                  hidden={{ id: String(id) }}
                  label={t('watches.stopShort')}
                  described={t('watches.stop', { name })}
                />
              </span>
            </div>
            {fresh.entries.length > 0 ? (
              <ul className="mt-1 text-sm sm:pl-19">
                {fresh.entries.map((entry) => (
                  <li key={`${entry.kind}-${entry.id}`} className="min-h-6">
                    <EntryLine entry={entry} locale={locale} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
