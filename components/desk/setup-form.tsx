'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl'
import { type SetupState, setUp } from '@/lib/auth/actions.ts'
import { AccountField } from './account-field.tsx'

const start: SetupState = { error: null, issues: [], values: { name: '', email: '' } }

/** Makes the first administrator. */
export function SetupForm({ locale, token }: { locale: string; token: string }) {
  const t = useTranslations('auth')
  const [state, act, pending] = useActionState(setUp, start)
  return (
    <form action={act} className="mt-6 grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      {state.error ? (
        <p role="alert" className="border-jp border-l-4 pl-3 text-jp">
          {t(`setup.${state.error}`)}
        </p>
      ) : null}
      <AccountField name="name" issues={state.issues} value={state.values.name} autoComplete="name" />
      <AccountField name="email" issues={state.issues} value={state.values.email} autoComplete="username" />
      <AccountField
        name="password"
        issues={state.issues}
        autoComplete="new-password"
        hint={t('passwordHint')}
      />
      <button type="submit" className="button button-strong" disabled={pending}>
        {t('setup.submit')}
      </button>
    </form>
  )
}
