'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Reading } from '@/lib/desk/reading.ts'
import type { Change, Marks } from './suggestion.ts'
import { SuggestionPanel } from './suggestion-panel.tsx'

/** What an editor has said to the suggestions of a reading. */
export type Judged = { marks: Marks; answers: Readonly<Record<string, Change>> }
type Kept = { reading: Reading; judged: Judged }

const keyOf = (id: number) => `roro-desk:reading:${id}`

/** Keeps a reading for as long as this tab lasts: its article was saved before everything was judged. */
export function keepReading(id: number, kept: Kept): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(kept))
  } catch {
    // Storage is off or full: the article is saved, and its text can be pasted again.
  }
}

function keptReading(id: number): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** The suggestions that were still open when the article was first saved, beside its form. */
export function KeptReading({ id }: { id: number }) {
  const t = useTranslations('intake')
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => setKept(keptReading(id)), [id])
  if (!kept) return null
  const drop = () => {
    sessionStorage.removeItem(keyOf(id))
    setKept(null)
  }
  return (
    <SuggestionPanel
      reading={kept.reading}
      judged={kept.judged}
      onJudged={(judged) => keepReading(id, { reading: kept.reading, judged })}
    >
      <button type="button" className="button text-sm" onClick={drop}>
        {t('suggestions.drop')}
      </button>
    </SuggestionPanel>
  )
}
