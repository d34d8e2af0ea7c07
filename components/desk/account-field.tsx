'use client'

import { useTranslations } from 'use-intl'
import type { Issue } from '@/lib/errors.ts'

type Props = {
  name: 'name' | 'email' | 'password'
  issues: readonly Issue[]
  value?: string
  autoComplete: string
  hint?: string
}

/** One field of the small forms about accounts, with its error beside it. */
export function AccountField({ name, issues, value, autoComplete, hint }: Props) {
  const t = useTranslations()
  const issue = issues.find(({ path }) => path === name)
  const described = [hint && `${name}-hint`, issue && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div>
      <label className="kicker mb-0.5 block" htmlFor={name}>
        {t(`auth.${name}`)}
      </label>
      <input
        className="field"
        id={name}
        name={name}
        type={name === 'name' ? 'text' : name}
        autoComplete={autoComplete}
        required
        defaultValue={value}
        aria-invalid={issue ? true : undefined}
        aria-describedby={described || undefined}
      />
      {hint ? (
        <p id={`${name}-hint`} className="mt-0.5 text-2xs text-muted">
          {hint}
        </p>
      ) : null}
      {issue ? (
        <p id={`${name}-error`} className="mt-0.5 text-jp text-sm">
          {t(`errors.${issue.code}`, issue.values)}
        </p>
      ) : null}
    </div>
  )
}
