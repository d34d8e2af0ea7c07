'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ArticleMoveName, moveArticle } from '@/lib/articles/actions.ts'
import type { Standing } from '@/lib/articles/standing.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { NoteDialog } from './note-dialog.tsx'
import { StepDialog } from './step-dialog.tsx'

type Props = {
  id: number
  version: number
  standing: Standing
  locale: Locale
  /** Unsaved text is saved before the article moves. */
  disabled: boolean
  onMoved(version: number): void
}

/** The moves that work in this standing, for this person. */
function movesOf({ state, isLive, isEdit, scheduledFor, archive }: Standing): ArticleMoveName[] {
  if (state === 'archived') return ['restoreArticle']
  return [
    ...(state === 'in_review' ? (['returnArticleToDraft'] as const) : []),
    ...(scheduledFor ? (['cancelSchedule'] as const) : []),
    ...(isEdit ? (['discardArticleEdit'] as const) : []),
    ...(isLive && archive !== null ? [] : (['archiveArticle'] as const)),
  ]
}

/** What else can be done with an article: move it to another state, see its history and its links. */
export function MoveButtons({ id, version, standing, locale, disabled, onMoved }: Props) {
  const t = useTranslations()
  const router = useRouter()
  const [failure, setFailure] = useState<string | null>(null)
  const [open, setOpen] = useState<ArticleMoveName | null>(null)
  async function move(name: ArticleMoveName, note: string | null = null) {
    setFailure(null)
    try {
      const moved = await moveArticle({ move: name, id, version, note })
      if (!moved.ok) {
        const issue = moved.kind === 'invalid' ? moved.issues[0] : undefined
        setFailure(
          issue ? t(`errors.${issue.code}`, stateWords(issue.values)) : t(`desk.moveFailed.${moved.kind}`),
        )
        return
      }
      onMoved(moved.value.version)
      // The form holds the text that was dropped: it begins anew with the live one.
      if (name === 'discardArticleEdit') location.reload()
      else router.refresh()
    } catch {
      setFailure(t('desk.moveFailed.unreachable'))
    }
  }
  /** A state by its name in this language. */
  const stateWords = (values: Record<string, string | number> = {}) =>
    values['state'] ? { ...values, state: t(`desk.states.${values['state']}`) } : values
  const labelOf = (name: ArticleMoveName) =>
    name === 'returnArticleToDraft' && standing.isOwn ? t('review.takeBack') : t(`desk.moves.${name}`)
  const asks = (name: ArticleMoveName) =>
    name === 'discardArticleEdit' || (name === 'returnArticleToDraft' && !standing.isOwn)
  const close = () => setOpen(null)
  return (
    <>
      {movesOf(standing).map((name) => (
        <button
          key={name}
          type="button"
          className="button"
          disabled={disabled}
          onClick={() => (asks(name) ? setOpen(name) : move(name))}
        >
          {labelOf(name)}
        </button>
      ))}
      {open === 'returnArticleToDraft' ? (
        <NoteDialog
          title={t('desk.moves.returnArticleToDraft')}
          action={t('review.returnDo')}
          lead={t('review.returnLead')}
          required
          onClose={close}
          onDo={(note) => move('returnArticleToDraft', note)}
        />
      ) : null}
      {open === 'discardArticleEdit' ? (
        <StepDialog
          title={t('desk.moves.discardArticleEdit')}
          action={t('review.discardDo')}
          onClose={close}
          onDo={() => {
            move('discardArticleEdit')
            return true
          }}
        >
          <p className="text-sm">{t('review.discardLead')}</p>
        </StepDialog>
      ) : null}
      <a className="text-sm underline" href={localePath(locale, `/desk/articles/${id}/history`)}>
        {t('desk.history')}
      </a>
      <a className="text-sm underline" href={localePath(locale, `/desk/articles/${id}/links`)}>
        {t('desk.links.title')}
      </a>
      {failure ? (
        <p role="alert" className="text-jp text-sm max-sm:order-first">
          {failure}
        </p>
      ) : null}
    </>
  )
}
