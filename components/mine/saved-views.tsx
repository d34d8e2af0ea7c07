import { OwnForm } from '@/components/mine/own-form.tsx'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { deleteMyView, moveMyView, renameMyView } from '@/lib/mine/actions.ts'
import { limits } from '@/lib/mine/limits.ts'
import type { SavedViewRow } from '@/lib/mine/types.ts'

/** Views under their names, in their owner's order. */
export function SavedViews({ views, locale }: { views: readonly SavedViewRow[]; locale: Locale }) {
  const t = translator(locale, 'mine')
  if (views.length === 0) {
    return (
      <p className="text-muted">
        {t('views.none')}{' '}
        <a className="underline" href={localePath(locale, '/timeline')}>
          {t('views.open')}
        </a>
      </p>
    )
  }
  return (
    <ol>
      {views.map((view, at) => (
        <li
          key={view.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-rule border-b py-2"
        >
          <div className="min-w-0">
            <a
              href={localePath(locale, view.query ? `/timeline?${view.query}` : '/timeline')}
              className="font-semibold underline"
            >
              {view.name}
            </a>
            {view.watched ? <span className="kicker ml-2">{t('views.watched')}</span> : null}
            <p className="break-all text-muted text-sm">{readable(view.query) || t('views.whole')}</p>
          </div>
          <div className="flex gap-x-1">
            {(['up', 'down'] as const).map((by) =>
              (by === 'up' ? at > 0 : at < views.length - 1) ? (
                <OwnForm
                  key={by}
                  quiet
                  action={moveMyView}
                  hidden={{ id: String(view.id), by }}
                  described={`${t(`views.${by}`)}: ${view.name}`}
                  label={<span aria-hidden="true">{arrows[by]}</span>}
                />
              ) : (
                <span key={by} className="inline-block min-w-8" />
              ),
            )}
          </div>
          <details className="col-span-2 mt-1">
            <summary className="w-fit min-h-6 text-muted text-sm">{t('views.edit')}</summary>
            <div className="flex max-w-lg flex-wrap items-end gap-3 py-2">
              <div className="grow">
                <OwnForm
                  action={renameMyView}
                  hidden={{ id: String(view.id) }}
                  field={{ name: 'name', label: t('views.name'), value: view.name, max: limits.name }}
                  label={t('views.rename')}
                />
              </div>
              <OwnForm action={deleteMyView} hidden={{ id: String(view.id) }} label={t('views.delete')} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}

const arrows = { up: '↑', down: '↓' } as const

/** A query string as its visitor would say it. */
const readable = (query: string) => [...new URLSearchParams(query)].map((pair) => pair.join(': ')).join(' · ')
