'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ArticleMoveName, moveArticle } from '@/lib/articles/actions.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import type { ArticleState } from '@/prisma/generated/enums.ts'

const moves: Record<ArticleState, readonly ArticleMoveName[]> = {
  draft: ['archiveArticle'],
  in_review: ['returnArticleToDraft', 'archiveArticle'],
  published: ['archiveArticle'],
  archived: ['restoreArticle'],
}

type Props = {
  id: number
  version: number
  state: ArticleState
  locale: Locale
  /** Unsaved text is saved before the article moves. */
  disabled: boolean
  onMoved(version: number): void
}

/** What else can be done with an article: move it to another state, see its history and its links. */
export function MoveButtons({ id, version, state, locale, disabled, onMoved }: Props) {
  const t = useTranslations()
  const router = useRouter()
  const [failure, setFailure] = useState<string | null>(null)
  async function move(name: ArticleMoveName) {
    setFailure(null)
    try {
      const moved = await moveArticle({ move: name, id, version })
      if (moved.ok) {
        onMoved(moved.value.version)
        router.refresh()
      } else setFailure(moved.kind)
    } catch {
      setFailure('unreachable')
    }
  }
  return (
    <>
      {moves[state].map((name) => (
        <button key={name} type="button" className="button" disabled={disabled} onClick={() => move(name)}>
          {t(`desk.moves.${name}`)}
        </button>
      ))}
      <a className="text-sm underline" href={localePath(locale, `/desk/articles/${id}/history`)}>
        {t('desk.history')}
      </a>
      <a className="text-sm underline" href={localePath(locale, `/desk/articles/${id}/links`)}>
        {t('desk.links.title')}
      </a>
      {failure ? (
        <p role="alert" className="text-jp text-sm">
          {t(`desk.moveFailed.${failure}`)}
        </p>
      ) : null}
    </>
  )
}
