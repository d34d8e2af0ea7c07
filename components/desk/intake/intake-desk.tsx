'use client'

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Standing } from '@/lib/articles/standing.ts'
import { readPastedText } from '@/lib/desk/actions.ts'
import type { Reading, Twin } from '@/lib/desk/reading.ts'
import type { Result } from '@/lib/errors.ts'
import { isLocale, type Locale, localePath } from '@/lib/i18n/locales.ts'
import { ArticleForm } from '../article/article-form.tsx'
import { articleForm } from '../article/article-spec.ts'
import type { Json } from '../fields/spec.ts'
import type { QuickKinds } from '../form/form-context.ts'
import { besideForm } from './beside-form.ts'
import { type Judged, keepReading } from './kept-reading.tsx'
import { NotRecognised } from './not-recognised.tsx'
import { PasteForm } from './paste-form.tsx'
import { keepText, keptText, nothingPasted, type Pasted } from './pasted-text.ts'
import { SuggestionPanel } from './suggestion-panel.tsx'
import { TwinChoice } from './twin-choice.tsx'

type Props = {
  quick: QuickKinds
  /** What this editor may do with a new article. */
  standing: Standing
  preview(request: { id: number | null; locale: Locale; input: Json }): Promise<Result<ReactNode>>
  lead: string
  /** The reading rules, and what else helps while pasting. */
  children: ReactNode
}
type Step =
  | { at: 'paste' }
  | { at: 'unknown' }
  | { at: 'twins'; reading: Reading }
  | { at: 'form'; reading: Reading; copyOf: Twin | null }
type Fault = { field: 'text' | 'address' | ''; message: string }

/** From a pasted text to the article form with a suggestion for everything the text says. */
export function IntakeDesk({ quick, standing, preview, lead, children }: Props) {
  const t = useTranslations()
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  const [pasted, setPasted] = useState<Pasted>(nothingPasted)
  const [step, setStep] = useState<Step>({ at: 'paste' })
  const standsNow = useRef({ judged: { marks: {}, answers: {} } as Judged, open: 0 })
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  // A text left here by an earlier visit, unless something was typed before the scripts came.
  useEffect(() => setPasted((now) => (now.text === '' ? (keptText() ?? now) : now)), [])
  const change = (next: Pasted) => {
    setPasted(next)
    setFault(null)
    keepText(next)
  }

  async function read() {
    setBusy(true)
    setFault(null)
    try {
      const answer = await readPastedText({ text: pasted.text, kind: pasted.kind, address: pasted.address })
      if (answer.ok) {
        const reading = answer.value
        if (!reading.draft.recognised) setStep({ at: 'unknown' })
        else if (reading.twins.length > 0) setStep({ at: 'twins', reading })
        else setStep({ at: 'form', reading, copyOf: null })
      } else if (answer.kind === 'invalid') {
        const [issue] = answer.issues
        const field = issue?.path === 'address' ? 'address' : 'text'
        if (issue) setFault({ field, message: t(`errors.${issue.code}`, issue.values) })
      } else setFault({ field: '', message: t('intake.failed.signedOut') })
    } catch {
      setFault({ field: '', message: t('intake.failed.unreachable') })
    }
    setBusy(false)
  }

  const back = () => setStep({ at: 'paste' })
  const start = useMemo(() => {
    if (step.at !== 'form') return null
    const { reading, copyOf } = step
    const values = { ...articleForm.blank, copyOf: copyOf?.slug ?? '' }
    const origin = copyOf ? { [copyOf.slug]: { slug: copyOf.slug, name: copyOf.headline, nameJa: null } } : {}
    const names = { ...reading.names, articles: origin }
    return { name: 'intake', id: null, version: 1, values, names, quick }
  }, [step, quick])

  if (step.at === 'form' && start) {
    return (
      <>
        <p className="mb-4 text-sm">
          <button type="button" className="underline" onClick={back}>
            {t('intake.backToText')}
          </button>
        </p>
        <div className={besideForm}>
          <ArticleForm
            start={start}
            standing={standing}
            preview={preview}
            onMade={(id) => {
              keepText(null)
              const { judged, open } = standsNow.current
              if (open > 0) keepReading(id, { reading: step.reading, judged })
            }}
            beside={
              <SuggestionPanel
                reading={step.reading}
                onJudged={(judged, open) => {
                  standsNow.current = { judged, open }
                }}
              />
            }
          />
        </div>
      </>
    )
  }
  if (step.at === 'twins') {
    const { reading } = step
    return (
      <TwinChoice
        reading={reading}
        onGoOn={(copyOf) => setStep({ at: 'form', reading, copyOf })}
        onBack={back}
      />
    )
  }
  if (step.at === 'unknown') {
    return <NotRecognised emptyPath={localePath(locale, '/desk/articles/new')} onBack={back} />
  }
  return (
    <>
      <p className="measure mb-4 text-muted">{lead}</p>
      <PasteForm pasted={pasted} onChange={change} onRead={read} busy={busy} fault={fault}>
        {pasted.text === '' ? null : (
          <button type="button" className="button" onClick={() => change(nothingPasted)}>
            {t('intake.clear')}
          </button>
        )}
      </PasteForm>
      {children}
    </>
  )
}
