'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Chip } from '@/components/ui/chip.tsx'
import { saveAndPublishArticle, saveAndSubmitArticle } from '@/lib/articles/actions.ts'
import type { Way } from '@/lib/articles/answer.ts'
import type { Standing } from '@/lib/articles/standing.ts'
import type { Save } from '../form/form-context.ts'
import { NoteDialog } from './note-dialog.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'

type Props = { standing: Standing; disabled: boolean; onSubmit(save: Save): void }

const publishing =
  (way: Way): Save =>
  (request) =>
    saveAndPublishArticle({ ...request, ...way })
const submitting =
  (note: string | null): Save =>
  (request) =>
    saveAndSubmitArticle({ ...request, note })

/** The steps that save the text: those that work for this person, the likeliest of them strong. */
export function PublishButtons({ standing, disabled, onSubmit }: Props) {
  const t = useTranslations()
  const [open, setOpen] = useState<'submit' | 'schedule' | null>(null)
  const { state, isLive, publish, scheduledFor } = standing
  const may = publish === null
  const inReview = state === 'in_review'
  const close = () => setOpen(null)
  const publishLabel = scheduledFor
    ? 'publishNow'
    : inReview
      ? 'approve'
      : isLive
        ? 'publishChanges'
        : 'publish'
  return (
    <>
      {inReview || scheduledFor ? (
        <Chip tone="dashed">{scheduledFor ? t('review.isScheduled') : t(`desk.states.${state}`)}</Chip>
      ) : null}
      <button type="submit" className="button" disabled={disabled}>
        {t(`review.save.${isLive ? 'edit' : state === 'draft' ? 'draft' : 'text'}`)}
      </button>
      {may ? (
        <>
          <button
            type="button"
            className="button button-strong"
            disabled={disabled}
            onClick={() => onSubmit(publishing({}))}
          >
            {t(`review.${publishLabel}`)}
          </button>
          {state === 'archived' ? null : (
            <button type="button" className="button" disabled={disabled} onClick={() => setOpen('schedule')}>
              {t('review.scheduleAsk')}
            </button>
          )}
        </>
      ) : null}
      {state === 'draft' || state === 'published' ? (
        <button
          type="button"
          className={`button ${may ? '' : 'button-strong'}`}
          disabled={disabled}
          onClick={() => setOpen('submit')}
        >
          {t('review.submit')}
        </button>
      ) : null}
      {open === 'schedule' ? (
        <ScheduleDialog onClose={close} onDo={(scheduledFor) => onSubmit(publishing({ scheduledFor }))} />
      ) : null}
      {open === 'submit' ? (
        <NoteDialog
          title={t('review.submit')}
          action={t('review.submitDo')}
          lead={t('review.submitLead')}
          required={false}
          onClose={close}
          onDo={(note) => onSubmit(submitting(note))}
        />
      ) : null}
    </>
  )
}
