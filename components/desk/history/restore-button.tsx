'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Saved } from '@/lib/audit/entity.ts'
import type { Failure, Result } from '@/lib/errors.ts'

type Props = {
  id: number
  /** The version of the working copy that the page was drawn from. */
  version: number
  /** The text's id, and what it is called. */
  text: string
  name: string
  /** The article's form, in the reader's language. */
  form: string
  restore(request: { id: number; version: number; text: string }): Promise<Result<Saved>>
}

/** Saves an earlier text anew and opens it in the form; where it cannot be saved as it is, says why. */
export function RestoreButton({ id, version, text, name, form, restore }: Props) {
  const t = useTranslations()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | 'unreachable' | null>(null)
  async function run() {
    setBusy(true)
    setFailure(null)
    try {
      const saved = await restore({ id, version, text })
      if (saved.ok) return router.push(form)
      setFailure(saved)
    } catch {
      setFailure('unreachable')
    }
    setBusy(false)
  }
  const kind = failure === 'unreachable' ? failure : failure?.kind
  return (
    <>
      <button type="button" className="button text-sm" disabled={busy} onClick={run}>
        {t('history.restore', { name })}
      </button>
      {failure ? (
        <div role="alert" className="mt-2 border-jp border-l-4 bg-raised px-3 py-2 text-sm">
          <p>{t(`history.failed.${kind}`)}</p>
          {failure !== 'unreachable' && failure.kind === 'invalid' ? (
            <>
              <ul className="list-disc pl-5">
                {failure.issues.map((issue) => (
                  <li key={issue.path + issue.code}>{t(`errors.${issue.code}`, issue.values)}</li>
                ))}
              </ul>
              <a className="underline" href={`${form}?from=${text}`}>
                {t('desk.openEarlier')}
              </a>
            </>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
