'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Issue } from '@/lib/errors.ts'
import { checkArticle } from '@/lib/evidence/actions.ts'
import type { Report } from '@/lib/evidence/check.ts'
import type { Judgement, JudgementKind } from '@/lib/evidence/conflicts.ts'
import type { JsonObject } from '../fields/spec.ts'
import { textAt } from '../fields/values.ts'

/** How long typing must pause before the text is looked at again. */
const pause = 900

export type Check = {
  /** Null until the text was looked at. */
  report: Report | null
  running: boolean
  /** What the editor has said of figures that answer alike, by the names of their pairs. */
  judged: Readonly<Record<string, JudgementKind>>
  judgements: Judgement[]
  judge(key: string, kind: JudgementKind): void
  run(): Promise<void>
}

const isBlank = (values: JsonObject) =>
  ['headline', 'summary', 'summaryJa', 'background', 'backgroundJa'].every(
    (name) => textAt(values, name) === '',
  )

/** Looks at the form's text whenever typing pauses; a failure is quiet, as the next save tells what is wrong. */
export function useCheck(id: number | null, values: JsonObject): Check {
  const [report, setReport] = useState<Report | null>(null)
  const [running, setRunning] = useState(false)
  const [judged, setJudged] = useState<Readonly<Record<string, JudgementKind>>>({})
  const asked = useRef(0)
  const run = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    setRunning(true)
    try {
      const answer = await checkArticle({ id, input: values })
      // A later question has made this answer old.
      if (turn === asked.current && answer.ok) setReport(answer.value)
    } catch {
      // The network is away: the save bar says so when it matters.
    } finally {
      if (turn === asked.current) setRunning(false)
    }
  }, [id, values])
  useEffect(() => {
    if (isBlank(values)) return
    const timer = setTimeout(run, pause)
    return () => clearTimeout(timer)
  }, [values, run])
  const judge = (key: string, kind: JudgementKind) => setJudged((before) => ({ ...before, [key]: kind }))
  const judgements = Object.entries(judged).map(([key, kind]) => ({ key, kind }))
  return { report, running, judged, judgements, judge, run }
}

const evidenceCodes = new Set(['unsupported', 'conflict-unjudged'])

/** Calls back once for each save that was refused for its evidence alone. */
export function useRefusal(issues: readonly Issue[], onRefused: () => void): void {
  const last = useRef(issues)
  useEffect(() => {
    if (last.current === issues) return
    // Issues also change when one is mended: only what a save brought is new.
    const isNew = issues.length > 0 && !issues.every((issue) => last.current.includes(issue))
    last.current = issues
    if (isNew && issues.every(({ code }) => evidenceCodes.has(code))) onRefused()
  }, [issues, onRefused])
}
