'use client'

import { useEffect, useState } from 'react'

type Props = {
  /** Where the chart is written as SVG, on this site. */
  svg: string
  /** Without an ending. */
  name: string
  words: { save: string; working: string; failed: string }
  className?: string
}

/** Saves a chart as PNG, made here from its SVG at twice its size; there only where scripts run. */
export function SavePng({ svg, name, words, className = 'underline' }: Props) {
  const [state, setState] = useState<'away' | 'ready' | 'working' | 'failed'>('away')
  useEffect(() => setState('ready'), [])
  if (state === 'away') return null
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={state === 'working'}
        onClick={async () => {
          setState('working')
          try {
            const { savePng } = await import('@/components/charts/file/png.ts')
            await savePng(svg, name)
            setState('ready')
          } catch {
            setState('failed')
          }
        }}
      >
        {state === 'working' ? words.working : words.save}
      </button>
      <span role="status" className="text-warn">
        {state === 'failed' ? words.failed : ''}
      </span>
    </>
  )
}
