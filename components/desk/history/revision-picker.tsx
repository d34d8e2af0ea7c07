import type { RevisionRow } from '@/lib/desk/revisions.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { BothTimes } from './both-times.tsx'
import { fieldLabel } from './field-label.ts'
import { actionName } from './log-words.ts'
import { revisionName } from './revision-name.ts'

type Props = {
  revisions: readonly RevisionRow[]
  earlier: string
  later: string
  /** The article's form: an earlier text is opened in it. */
  form: string
  locale: Locale
}

/** All texts, newest first, with who saved them and when; two of them are picked to be compared. A form without script. */
export function RevisionPicker({ revisions, earlier, later, form, locale }: Props) {
  const t = translator(locale, 'history')
  const desk = translator(locale, 'desk')
  const picked = { a: earlier, b: later }
  return (
    <form>
      <fieldset>
        <legend className="sr-only">{t('pick')}</legend>
        <ol className="max-h-[28rem] divide-y divide-rule overflow-y-auto border-rule border-y">
          {revisions.map((revision) => {
            const name = revisionName(revision, locale)
            const changed = revision.changed.map((field) => fieldLabel(field, locale))
            return (
              <li key={revision.id} className="flex flex-wrap gap-x-5 gap-y-1 py-2 text-sm">
                <div className={revisions.length > 1 ? 'flex gap-3' : 'hidden'}>
                  {(['a', 'b'] as const).map((side) => (
                    <label key={side} className="flex min-h-6 items-start gap-1">
                      <input
                        type="radio"
                        className="mt-1"
                        name={side}
                        value={revision.id}
                        defaultChecked={picked[side] === revision.id}
                        aria-label={`${t(side === 'a' ? 'earlier' : 'later')}: ${name}`}
                      />
                      <span aria-hidden="true" className="text-muted">
                        {t(side === 'a' ? 'earlier' : 'later')}
                      </span>
                    </label>
                  ))}
                </div>
                <div className="w-44">
                  <span className="font-semibold">{name}</span>
                  {revision.kind === 'edit' ? <span className="block text-muted">{t('isEdit')}</span> : null}
                </div>
                <BothTimes at={revision.at} locale={locale} />
                <div className="min-w-0 flex-1 basis-60">
                  {[revision.who, revision.action ? actionName(revision.action, locale) : '']
                    .filter(Boolean)
                    .join(' · ')}
                  {changed.length > 0 ? (
                    <span className="block text-muted">
                      {t('changedFields', { fields: changed.join(', ') })}
                    </span>
                  ) : null}
                </div>
                <a className="underline" href={`${form}?from=${revision.id}`}>
                  {desk('openEarlier')}
                </a>
              </li>
            )
          })}
        </ol>
      </fieldset>
      {revisions.length > 1 ? (
        <button type="submit" className="button button-strong mt-3">
          {t('compare')}
        </button>
      ) : null}
    </form>
  )
}
