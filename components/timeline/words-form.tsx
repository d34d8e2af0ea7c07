import { ViewForm } from '@/components/timeline/view-form.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'

/** A year, a month or a day; the same that lib/timeline/view.ts reads. */
const partialDay = '\\s*\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?\\s*'

/** Words and a range of days, typed. */
export function WordsForm({ view, locale }: { view: TimelineView; locale: Locale }) {
  const t = translator(locale, 'timeline')
  return (
    <ViewForm
      view={view}
      asks={{ q: '', from: null, to: null }}
      locale={locale}
      className="grid grid-cols-[1fr_1fr_auto] items-end gap-2 text-sm sm:grid-cols-[minmax(0,1fr)_8.5rem_8.5rem_auto]"
    >
      <label className="col-span-3 grid gap-0.5 sm:col-span-1">
        <span className="kicker">{t('field.words')}</span>
        <input
          id="timeline-words"
          type="search"
          name="q"
          defaultValue={view.q}
          maxLength={200}
          placeholder={t('wordsHint')}
          className="field min-w-0"
          autoComplete="off"
        />
      </label>
      {(['from', 'to'] as const).map((field) => (
        <label key={field} className="grid gap-0.5">
          <span className="kicker">{t(`field.${field}`)}</span>
          <input
            name={field}
            id={`timeline-${field}`}
            defaultValue={view[field] ?? ''}
            inputMode="numeric"
            maxLength={12}
            placeholder={t('dayHint')}
            pattern={partialDay}
            title={t('dayRule')}
            className="field min-w-0"
            autoComplete="off"
          />
        </label>
      ))}
      <button type="submit" className="button">
        {t('show')}
      </button>
    </ViewForm>
  )
}
