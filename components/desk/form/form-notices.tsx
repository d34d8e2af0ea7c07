'use client'

import { useLocale, useTranslations } from 'use-intl'
import { isLocale, localePath } from '@/lib/i18n/locales.ts'
import { ConflictPanel } from './conflict-panel.tsx'
import { ErrorSummary } from './error-summary.tsx'
import type { Save } from './form-context.ts'
import type { EditForm } from './use-edit-form.ts'

/** What stands above a form: errors, conflicts, a lost session, text kept from an earlier visit. */
export function FormNotices({ form, save }: { form: EditForm; save: Save }) {
  const t = useTranslations('desk')
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  const { status, draft } = form
  return (
    <>
      {draft.offered && !form.dirty ? (
        <div role="status" className="mb-6 border-rule-strong border-l-4 bg-raised px-4 py-3 text-sm">
          <p>{t('draft.text', { at: new Date(draft.offered.at).toLocaleString(locale) })}</p>
          <div className="mt-2 flex gap-2">
            <button type="button" className="button button-strong text-sm" onClick={form.restore}>
              {t('draft.restore')}
            </button>
            <button type="button" className="button text-sm" onClick={draft.forget}>
              {t('draft.discard')}
            </button>
          </div>
        </div>
      ) : null}
      <ErrorSummary prefix={form.handle.prefix} issues={form.issues} />
      {status.kind === 'conflict' ? (
        <ConflictPanel
          mine={form.values}
          theirs={status.theirs}
          onTake={form.handle.set}
          onTakeAll={() => form.takeTheirs(status.currentVersion, status.theirs)}
          onOverwrite={() => form.submit(save, status.currentVersion)}
        />
      ) : null}
      {status.kind === 'signedOut' || status.kind === 'unreachable' || status.kind === 'missing' ? (
        <div role="alert" className="mb-6 border-jp border-l-4 bg-raised px-4 py-3">
          <p>{t(`failed.${status.kind}`)}</p>
          {status.kind === 'signedOut' ? (
            <p className="mt-1">
              <a className="underline" href={localePath(locale, '/sign-in')} target="_blank" rel="noopener">
                {t('failed.signIn')}
              </a>
            </p>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
