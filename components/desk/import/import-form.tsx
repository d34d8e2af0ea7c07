'use client'

import { useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { StateMode } from '@/lib/exchange/plan.ts'
import { localePath } from '@/lib/i18n/locales.ts'
import { FileChoice } from './file-choice.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { type Failure, type Outcome, sendFile, type Task } from './send-file.ts'

type Running = { task: Task; step: 'reading' | 'checking' | 'writing'; percent: number }

/** Chooses a file, looks through it, and imports it when nothing is wrong. */
export function ImportForm({ maySetStates }: { maySetStates: boolean }) {
  const t = useTranslations('exchange')
  const locale = useLocale() === 'ja' ? 'ja' : 'en'
  const [file, setFile] = useState<File | null>(null)
  const [states, setStates] = useState<StateMode>('drafts')
  const [running, setRunning] = useState<Running | null>(null)
  const [answer, setAnswer] = useState<{ task: Task; outcome: Outcome | Failure } | null>(null)
  const stop = useRef<AbortController | null>(null)

  async function run(task: Task) {
    if (!file) return
    const controller = new AbortController()
    stop.current = controller
    setAnswer(null)
    setRunning({ task, step: 'reading', percent: 0 })
    const follow = ({ step, percent }: Omit<Running, 'task'>) => setRunning({ task, step, percent })
    const outcome = await sendFile(file, task, states, follow, controller.signal)
    setRunning(null)
    if (!controller.signal.aborted) setAnswer({ task, outcome })
  }
  const choose = (chosen: File | null) => {
    setFile(chosen)
    setAnswer(null)
  }
  const outcome = answer && typeof answer.outcome !== 'string' ? answer.outcome : null
  const isSound = answer?.task === 'check' && outcome?.problems.length === 0
  const count = (outcome?.counts.created ?? 0) + (outcome?.counts.changed ?? 0)
  return (
    <form className="max-w-3xl" onSubmit={(event) => event.preventDefault()}>
      <FileChoice file={file} disabled={running !== null} onChoose={choose} />
      {maySetStates ? (
        <fieldset className="mb-4" disabled={running !== null}>
          <legend className="kicker mb-1">{t('states.title')}</legend>
          {(['drafts', 'file'] as const).map((mode) => (
            <label key={mode} className="flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name="states"
                checked={states === mode}
                onChange={() => {
                  setStates(mode)
                  setAnswer(null)
                }}
              />
              {t(`states.${mode}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          className={`button ${isSound ? '' : 'button-strong'}`}
          disabled={!file || running !== null}
          onClick={() => run('check')}
        >
          {t('check')}
        </button>
        {isSound && count > 0 ? (
          <button
            type="button"
            className="button button-strong"
            disabled={running !== null}
            onClick={() => run('import')}
          >
            {t('import', { count })}
          </button>
        ) : null}
        {running ? (
          <button type="button" className="button" onClick={() => stop.current?.abort()}>
            {t('stop')}
          </button>
        ) : null}
      </div>
      {running ? (
        <div className="mt-4">
          <label className="kicker mb-1 block" htmlFor="import-progress">
            {t(`steps.${running.step}`)}
          </label>
          <progress id="import-progress" className="w-full max-w-md" max={100} value={running.percent} />
          <span className="ml-3 tabular-nums">{t('percent', { percent: running.percent })}</span>
        </div>
      ) : null}
      <div role="status" className="mt-4">
        {answer && typeof answer.outcome === 'string' ? (
          <p className="border-jp border-l-4 bg-raised px-4 py-3">{t(`failures.${answer.outcome}`)}</p>
        ) : null}
        {answer && outcome ? <ImportOutcome task={answer.task} outcome={outcome} /> : null}
      </div>
      {outcome?.written && count > 0 ? (
        <p className="mt-2">
          <a className="underline" href={localePath(locale, '/desk/articles')}>
            {t('toArticles')}
          </a>
        </p>
      ) : null}
    </form>
  )
}
