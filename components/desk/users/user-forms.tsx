'use client'

import { type ReactNode, useActionState } from 'react'
import { useTranslations } from 'use-intl'
import {
  addUser,
  changeOwnPassword,
  giveRole,
  reopenUser,
  resetPassword,
  shutUser,
  type UserState,
} from '@/lib/users/actions.ts'
import type { UserRow } from '@/lib/users/queries.ts'
import { Role } from '@/prisma/generated/enums.ts'
import { AccountField } from '../account-field.tsx'

const start: UserState = { done: null, failure: null, issues: [] }

/** How the last write went, in words. */
function Outcome({ state }: { state: UserState }) {
  const t = useTranslations()
  const general = state.issues.find(({ path }) => !['name', 'email', 'password'].includes(path))
  const words = state.done
    ? t('auth.users.done', { email: state.done })
    : general
      ? t(`errors.${general.code}`, general.values)
      : state.failure && state.failure !== 'invalid'
        ? t('auth.users.refused')
        : ''
  return (
    <p role="status" className={`text-sm ${state.done ? 'text-ok' : 'text-jp'}`}>
      {words}
    </p>
  )
}

function RoleSelect({ value, id }: { value: Role; id: string }) {
  const t = useTranslations('desk')
  return (
    <select className="field" name="role" id={id} defaultValue={value} aria-label={t('role')}>
      {Object.values(Role).map((role) => (
        <option key={role} value={role}>
          {t(`roles.${role}`)}
        </option>
      ))}
    </select>
  )
}

export function AddUserForm() {
  const t = useTranslations()
  const [state, act, pending] = useActionState(addUser, start)
  return (
    <form action={act} className="grid items-start gap-4 sm:grid-cols-2">
      <AccountField name="name" issues={state.issues} autoComplete="off" />
      <AccountField name="email" issues={state.issues} autoComplete="off" />
      <AccountField
        name="password"
        issues={state.issues}
        autoComplete="new-password"
        hint={t('auth.passwordHint')}
      />
      <div>
        <span className="kicker mb-0.5 block">{t('desk.role')}</span>
        <RoleSelect value="editor" id="new-role" />
      </div>
      <div className="flex items-center gap-3 sm:col-span-2">
        <button type="submit" className="button button-strong" disabled={pending}>
          {t('auth.users.add')}
        </button>
        <Outcome state={state} />
      </div>
    </form>
  )
}

/** Role, password and access of one account. */
export function UserForms({ user }: { user: UserRow }) {
  const t = useTranslations()
  return (
    <div className="grid max-w-lg gap-3 py-2">
      <Small action={giveRole} id={user.id} label={t('auth.users.setRole')}>
        <RoleSelect value={user.role} id={`role-${user.id}`} />
      </Small>
      <Small action={resetPassword} id={user.id} label={t('auth.users.setPassword')}>
        <input
          className="field"
          name="password"
          type="password"
          autoComplete="new-password"
          required
          aria-label={t('auth.users.newPasswordOf', { email: user.email })}
        />
      </Small>
      {user.disabled ? (
        <Small action={reopenUser} id={user.id} label={t('auth.users.enable')} />
      ) : (
        <Small action={shutUser} id={user.id} label={t('auth.users.disable')} />
      )}
    </div>
  )
}

type SmallProps = {
  action: (before: UserState, form: FormData) => Promise<UserState>
  id: string
  label: string
  children?: ReactNode
}

function Small({ action, id, label, children }: SmallProps) {
  const t = useTranslations('errors')
  const [state, act, pending] = useActionState(action, start)
  const issue = state.issues.find(({ path }) => path === 'password')
  return (
    <form action={act}>
      <input type="hidden" name="id" value={id} />
      <div className="flex gap-2">
        {children}
        <button type="submit" className="button shrink-0" disabled={pending}>
          {label}
        </button>
      </div>
      {issue ? <p className="text-jp text-sm">{t(issue.code, issue.values)}</p> : null}
      <Outcome state={state} />
    </form>
  )
}

export function OwnPasswordForm() {
  const t = useTranslations('auth')
  const [state, act, pending] = useActionState(changeOwnPassword, start)
  return (
    <form action={act} className="mt-4 grid max-w-sm gap-4">
      <AccountField
        name="password"
        issues={state.issues}
        autoComplete="new-password"
        hint={t('passwordHint')}
      />
      <div className="flex items-center gap-3">
        <button type="submit" className="button button-strong" disabled={pending}>
          {t('users.setPassword')}
        </button>
        <Outcome state={state} />
      </div>
    </form>
  )
}
