'use client'

import { useLocale, useTranslations } from 'use-intl'
import { Fields } from '../fields/field.tsx'
import { ListButtons } from '../fields/list-buttons.tsx'
import { getAt, moved } from '../fields/values.ts'
import { fieldId, hasIssueUnder, issueAt, useForm } from '../form/form-context.ts'
import { ClaimSentence, claimName } from './claim-sentence.tsx'
import {
  basisFields,
  blankClaim,
  isPromised,
  moreClaimFields,
  promiseFields,
  valueFields,
} from './claim-spec.ts'
import { passagesOf, pathOf } from './mark.ts'
import { PeriodShortcut } from './period-shortcut.tsx'

type Props = {
  /** Which claim is being worked on; null: none. */
  open: number | null
  onOpen(index: number | null): void
}

/** The article's figures: the sentence each was read in, and the form that completes it. */
export function ClaimsField({ open, onOpen }: Props) {
  const t = useTranslations()
  const form = useForm()
  const locale = useLocale() === 'ja' ? 'ja' : 'en'
  const held = getAt(form.values, 'claims')
  const claims = Array.isArray(held) ? held : []
  const issue = issueAt(form, 'claims')
  const id = fieldId(form.prefix, 'claims')
  const close = (index: number) => {
    onOpen(null)
    const [passage] = passagesOf(claims[index] ?? null)
    const field = passage && document.getElementById(fieldId(form.prefix, pathOf(form.values, passage.field)))
    const back = field ?? document.getElementById(`${id}-${index}-fold`)
    back?.focus()
  }
  return (
    <div id={id} tabIndex={-1}>
      <p className="measure mb-3 text-muted text-sm">{t('desk.claimsLead')}</p>
      {issue ? <p className="mb-2 text-jp text-sm">{t(`errors.${issue.code}`, issue.values)}</p> : null}
      <ol className="border-rule border-t">
        {claims.map((claim, index) => {
          const at = `claims.${index}`
          const isOpen = open === index || hasIssueUnder(form, at)
          const name = claimName(claim, form, locale, t('desk.emptyEntry'))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: new claims have no identity but their place
            <li key={index} className="border-rule border-b">
              <div className="flex items-start gap-1 py-1">
                <button
                  type="button"
                  id={`${id}-${index}-fold`}
                  aria-expanded={isOpen}
                  className="flex min-h-8 min-w-0 flex-1 items-baseline gap-2 text-left text-sm"
                  onClick={() => onOpen(isOpen ? null : index)}
                >
                  <span aria-hidden="true" className="w-3 text-muted">
                    {isOpen ? '−' : '+'}
                  </span>
                  <span className="font-semibold">{name}</span>
                </button>
                <ListButtons
                  index={index}
                  count={claims.length}
                  name={name}
                  onMove={(by) => form.set('claims', moved(claims, index, by))}
                  onRemove={() => {
                    form.set(
                      'claims',
                      claims.filter((_claim, other) => other !== index),
                    )
                    onOpen(null)
                    document.getElementById(`${id}-add`)?.focus()
                  }}
                />
              </div>
              <div className="pb-2 pl-5">
                <ClaimSentence claim={claim} path={at} />
              </div>
              {isOpen ? (
                <div className="pb-4 pl-5">
                  <Fields fields={valueFields} base={at} />
                  <PeriodShortcut path={at} />
                  <Fields
                    fields={isPromised(claim) ? [...basisFields, ...promiseFields] : basisFields}
                    base={at}
                  />
                  <details
                    className="mt-3"
                    open={moreClaimFields.some(({ name }) => issueAt(form, `${at}.${name}`))}
                  >
                    <summary className="min-h-8 text-muted text-sm">{t('desk.moreFields')}</summary>
                    <div className="pt-2">
                      <Fields fields={moreClaimFields} base={at} />
                    </div>
                  </details>
                  <button type="button" className="button mt-3 text-sm" onClick={() => close(index)}>
                    {t('desk.done')}
                  </button>
                </div>
              ) : null}
            </li>
          )
        })}
      </ol>
      <button
        type="button"
        id={`${id}-add`}
        className="button mt-1 text-sm"
        onClick={() => {
          form.set('claims', [...claims, blankClaim])
          onOpen(claims.length)
        }}
      >
        {t('desk.addCitation')}
      </button>
    </div>
  )
}
