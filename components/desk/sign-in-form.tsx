'use client'

import { useActionState, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { type SignInState, signIn } from '@/lib/auth/actions.ts'

const start: SignInState = { error: null, email: '' }

/** Works without scripts too: the page comes back with the message. */
export function SignInForm({ locale, next }: { locale: string; next: string }) {
  const t = useTranslations('auth')
  const [state, act, pending] = useActionState(signIn, start)
  const message = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state.error) message.current?.focus()
  }, [state])
  return (
    <form action={act} className="mt-6 grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next} />
      {state.error ? (
        <p
          ref={message}
          id="sign-in-error"
          tabIndex={-1}
          role="alert"
          className="border-jp border-l-4 pl-3 text-jp"
        >
          {t(`error.${state.error}`)}
        </p>
      ) : null}
      <div>
        <label className="kicker mb-0.5 block" htmlFor="email">
          {t('email')}
        </label>
        <input
          className="field"
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={200}
          defaultValue={state.email}
          aria-describedby={state.error ? 'sign-in-error' : undefined}
        />
      </div>
      <div>
        <label className="kicker mb-0.5 block" htmlFor="password">
          {t('password')}
        </label>
        <input
          className="field"
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={128}
        />
      </div>
      <button type="submit" className="button button-strong" disabled={pending}>
        {t('signIn')}
      </button>
    </form>
  )
}
