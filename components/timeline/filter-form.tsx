import type { ReactNode } from 'react'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Named } from '@/lib/named.ts'
import { entryKinds } from '@/lib/timeline/filters.ts'
import type { Facets } from '@/lib/timeline/types.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'

type Props = { view: TimelineView; facets: Facets; locale: Locale }

/** A plain GET form: every choice of filters has an address, and none needs a script. */
export function FilterForm({ view, facets, locale }: Props) {
  const t = translator(locale, 'timeline')
  const list = (field: 'company' | 'policy' | 'story', items: Named[]) => (
    <Choices legend={t(`field.${field}`)} count={view[field].length} locale={locale}>
      {inOrder(items, view[field], locale).map((item) => (
        <Check key={item.slug} name={field} value={item.slug} checked={view[field].includes(item.slug)}>
          <span lang={pickedLang(locale, item.nameJa)}>{pick(locale, item.name, item.nameJa)}</span>
        </Check>
      ))}
    </Choices>
  )
  return (
    <form action={localePath(locale, '/timeline')} className="grid gap-3 text-sm" data-print="no">
      <fieldset>
        <legend className="kicker mb-1">{t('field.kind')}</legend>
        <div className="flex flex-wrap gap-x-4 lg:grid">
          {entryKinds.map((kind) => (
            <Check key={kind} name="kind" value={kind} checked={view.kind.includes(kind)}>
              {t(`kinds.${kind}`)}
            </Check>
          ))}
        </div>
      </fieldset>
      <div className="grid grid-cols-2 gap-2">
        {(['from', 'to'] as const).map((field) => (
          <label key={field} className="grid gap-0.5">
            <span className="kicker">{t(`field.${field}`)}</span>
            <input
              type="date"
              name={field}
              defaultValue={view[field] ?? undefined}
              min="1900-01-01"
              max="2100-12-31"
              className="field min-w-0 px-1"
            />
          </label>
        ))}
      </div>
      <div>
        {list(
          'company',
          facets.company.flatMap(({ named }) => named ?? []),
        )}
        {list(
          'policy',
          facets.policy.flatMap(({ named }) => named ?? []),
        )}
        {list(
          'story',
          facets.story.flatMap(({ named }) => named ?? []),
        )}
      </div>
      <button type="submit" className="button button-strong">
        {t('show')}
      </button>
    </form>
  )
}

/** What is chosen first, so that it is never out of sight; then by the name the reader sees. */
function inOrder(items: Named[], chosen: string[], locale: Locale): Named[] {
  const { compare } = new Intl.Collator(locale)
  const name = (item: Named) => pick(locale, item.name, item.nameJa)
  return items.toSorted(
    (a, b) => Number(chosen.includes(b.slug)) - Number(chosen.includes(a.slug)) || compare(name(a), name(b)),
  )
}

type ChoicesProps = { legend: string; count: number; locale: Locale; children: ReactNode }

/** A list of boxes behind its name; open where something in it is chosen. */
function Choices({ legend, count, locale, children }: ChoicesProps) {
  return (
    <details open={count > 0} className="border-rule border-t last:border-b">
      <summary className="py-1.5 font-semibold">
        {legend}
        {count > 0 ? (
          <span className="ml-2 font-normal text-muted">
            {translator(locale, 'timeline')('chosen', { count })}
          </span>
        ) : null}
      </summary>
      <fieldset className="max-h-72 overflow-y-auto pb-2">
        <legend className="sr-only">{legend}</legend>
        {children}
      </fieldset>
    </details>
  )
}

type CheckProps = { name: string; value: string; checked: boolean; children: ReactNode }

function Check({ name, value, checked, children }: CheckProps) {
  return (
    <label className="flex min-h-7 items-start gap-2 py-0.5">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      {children}
    </label>
  )
}
