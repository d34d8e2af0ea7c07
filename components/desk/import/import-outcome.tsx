'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DataTable } from '@/components/ui/data-table.tsx'
import type { Problem } from '@/lib/exchange/entry.ts'
import type { Outcome, Task } from './send-file.ts'

/** What a file would change or has changed; or everything that is wrong in it. */
export function ImportOutcome({ task, outcome }: { task: Task; outcome: Outcome }) {
  const t = useTranslations('exchange')
  const { counts, problems, written } = outcome
  const nothing = counts.created + counts.changed === 0
  const title =
    problems.length > 0
      ? t('outcome.problems', { count: problems.length })
      : written
        ? t('outcome.written')
        : task === 'import'
          ? t('outcome.stopped')
          : t('outcome.sound')
  return (
    <>
      <h2 className="font-semibold text-lg">{title}</h2>
      {problems.length > 0 ? (
        <p className="mb-3">{t('outcome.nothing')}</p>
      ) : (
        <ul className="mt-1 list-disc pl-5">
          <li>{t('outcome.created', { count: counts.created })}</li>
          <li>{t('outcome.changed', { count: counts.changed })}</li>
          <li>{t('outcome.unchanged', { count: counts.unchanged })}</li>
          {counts.claimsRemoved > 0 ? <li>{t('outcome.removed', { count: counts.claimsRemoved })}</li> : null}
        </ul>
      )}
      {problems.length === 0 && nothing ? <p className="mt-1">{t('outcome.same')}</p> : null}
      {problems.length > 0 ? <ProblemTable problems={problems} /> : null}
    </>
  )
}

/** A browser draws some hundred rows at once well, and a hundred thousand not at all. */
const step = 500

function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslations()
  const [most, setMost] = useState(step)
  const textOf = ({ code, values }: Problem) =>
    t.has(`exchange.problems.${code}`) ? t(`exchange.problems.${code}`, values) : t(`errors.${code}`, values)
  return (
    <>
      <DataTable
        caption={t('exchange.columns.caption')}
        columns={[
          { key: 'row', label: t('exchange.columns.row') },
          { key: 'column', label: t('exchange.columns.column') },
          { key: 'value', label: t('exchange.columns.value') },
          { key: 'problem', label: t('exchange.columns.problem') },
        ]}
        rows={problems.slice(0, most).map((problem) => ({
          key: `${problem.row} ${problem.column} ${problem.code}`,
          cells: {
            row: problem.row,
            column: <code>{problem.column}</code>,
            value: <span className="wrap-anywhere">{problem.value}</span>,
            problem: textOf(problem),
          },
        }))}
      />
      {problems.length > most ? (
        <button type="button" className="button mt-3" onClick={() => setMost(most + step)}>
          {t('exchange.more', { count: Math.min(step, problems.length - most) })}
        </button>
      ) : null}
    </>
  )
}
