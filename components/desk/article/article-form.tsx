'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { saveArticle } from '@/lib/articles/actions.ts'
import type { ProposedCorrection } from '@/lib/articles/corrections.ts'
import type { Standing } from '@/lib/articles/standing.ts'
import type { Result } from '@/lib/errors.ts'
import { isLocale, type Locale, localePath } from '@/lib/i18n/locales.ts'
import { slugFrom } from '@/lib/slugs/slug.ts'
import { CheckButton } from '../evidence/check-button.tsx'
import { CheckPanel, checkId } from '../evidence/check-panel.tsx'
import { useCheck, useRefusal } from '../evidence/use-check.ts'
import { Fields } from '../fields/field.tsx'
import type { Json } from '../fields/spec.ts'
import { getAt, textAt } from '../fields/values.ts'
import { FormProvider, fieldId, type Save } from '../form/form-context.ts'
import { FormNotices } from '../form/form-notices.tsx'
import { FormSection } from '../form/form-section.tsx'
import { SaveBar } from '../form/save-bar.tsx'
import { type Start, useEditForm } from '../form/use-edit-form.ts'
import { articleForm } from './article-spec.ts'
import { ClaimsField } from './claims-field.tsx'
import { CorrectionsField } from './corrections-field.tsx'
import { amendArticle, claimFrom } from './mark.ts'
import { MoveButtons } from './move-buttons.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import { PublishButtons } from './publish-buttons.tsx'

type Props = {
  start: Start
  standing: Standing
  /** Draws the form's text as readers would see it. */
  preview(request: { id: number | null; locale: Locale; input: Json }): Promise<Result<ReactNode>>
  /** Finds the figures readers have seen that the form's text would change. */
  propose?(request: { id: number | null; input: Json }): Promise<Result<ProposedCorrection[]>>
  /** What stands beside the form and fills it: the suggestions of intake. */
  beside?: ReactNode
  /** A new article was saved, and has its own page from now on. */
  onMade?(id: number): void
}

/** Everything an article is, on one page; figures are made by selecting words in it. */
export function ArticleForm({ start, standing, preview, propose, beside, onMade }: Props) {
  const t = useTranslations('desk')
  const router = useRouter()
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  const [openClaim, setOpenClaim] = useState<number | null>(null)
  const form = useEditForm(
    start,
    ({ id }) => {
      if (start.id === null) {
        onMade?.(id)
        router.replace(localePath(locale, `/desk/articles/${id}`))
      } else router.refresh()
    },
    amendArticle,
  )
  const { values, handle, status } = form
  const [focus, setFocus] = useState<string | null>(null)
  useEffect(() => {
    if (focus === null) return
    document.getElementById(focus)?.focus()
    setFocus(null)
  }, [focus])
  const mark = useCallback(
    (path: string, from: number, to: number) => {
      const claim = claimFrom(values, path, from, to)
      const held = getAt(values, 'claims')
      if (!claim) return
      const claims = Array.isArray(held) ? held : []
      handle.set('claims', [...claims, claim])
      setOpenClaim(claims.length)
      setFocus(fieldId(handle.prefix, `claims.${claims.length}.metric`))
    },
    [values, handle],
  )
  // What a failed save is repeated as, after a conflict or a new sign-in.
  const [last, setLast] = useState<{ save: Save }>({ save: saveArticle })
  const check = useCheck(start.id, values)
  const submit = (plain: Save) => {
    const save: Save = (request) => {
      const judged = { ...request, judgements: check.judgements }
      return plain(judged)
    }
    setLast({ save })
    return form.submit(save)
  }
  useRefusal(form.issues, () => {
    check.run()
    requestAnimationFrame(() => document.getElementById(checkId(handle.prefix))?.focus())
  })
  const [previewed, setPreviewed] = useState<ReactNode>(null)
  const look = async () => setPreviewed(await form.ask((input) => preview({ id: start.id, locale, input })))
  const busy = status.kind === 'saving'
  const proposed = useCallback(async () => {
    const found = await propose?.({ id: start.id, input: values })
    return found?.ok ? found.value : null
  }, [propose, start.id, values])
  return (
    <FormProvider value={{ ...handle, mark }}>
      {beside}
      <FormNotices form={form} save={last.save} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit(saveArticle)
        }}
        onBlur={() => {
          const headline = textAt(values, 'headline')
          if (start.id === null && headline !== '' && textAt(values, 'slug') === '') {
            handle.set('slug', slugFrom(headline))
          }
        }}
      >
        {articleForm.groups.map((group) => (
          <FormSection key={group.title} title={t(`groups.${group.title}`)}>
            {group.title === 'claims' ? (
              <ClaimsField open={openClaim} onOpen={setOpenClaim} />
            ) : group.title === 'exemptions' ? (
              <CheckPanel check={check} />
            ) : (
              <Fields fields={group.fields} />
            )}
          </FormSection>
        ))}
        {standing.isLive ? (
          <FormSection title={t('fields.corrections')}>
            <CorrectionsField propose={proposed} />
          </FormSection>
        ) : null}
        <SaveBar form={form}>
          <PublishButtons standing={standing} disabled={busy} onSubmit={submit} />
          <button type="button" className="button" disabled={busy} onClick={look}>
            {t('preview')}
          </button>
          <CheckButton check={check} />
          {start.id === null ? null : (
            <MoveButtons
              id={start.id}
              version={form.version}
              standing={standing}
              locale={locale}
              disabled={busy || form.dirty}
              onMoved={form.setVersion}
            />
          )}
        </SaveBar>
      </form>
      {previewed ? <PreviewDialog onClose={() => setPreviewed(null)}>{previewed}</PreviewDialog> : null}
    </FormProvider>
  )
}
