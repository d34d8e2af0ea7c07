'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl'
import { addClaimLink, type LinkState, removeClaimLink } from '@/lib/claims/actions.ts'
import type { ClaimLine, LinkRow } from '@/lib/desk/claim-links.ts'
import { ClaimLinkKind } from '@/prisma/generated/enums.ts'
import { thousands } from './claim-sentence.tsx'

const start: LinkState = { done: false, failure: null, issues: [] }

const textOf = ({ value, what, subject, period, article }: ClaimLine) =>
  [value.replaceAll(thousands, ','), what.slice(0, 90), subject, period, article].filter(Boolean).join(' · ')

function Outcome({ state }: { state: LinkState }) {
  const t = useTranslations()
  const [issue] = state.issues
  const words = issue ? t(`errors.${issue.code}`, issue.values) : state.failure ? t('auth.users.refused') : ''
  return (
    <p role="status" className="text-jp text-sm">
      {words}
    </p>
  )
}

/** One link, in words, with a button to take it away. */
export function LinkLine({ link }: { link: LinkRow }) {
  const t = useTranslations()
  const [state, act, pending] = useActionState(removeClaimLink, start)
  return (
    <form action={act} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
      <input type="hidden" name="id" value={link.id} />
      <p className="min-w-0 flex-1">
        {textOf(link.from)} <strong>{t(`claims.link.out.${link.kind}`)}</strong> {textOf(link.to)}
        {link.note ? <span className="block text-muted">{link.note}</span> : null}
      </p>
      <button
        type="submit"
        className="button text-sm"
        disabled={pending}
        aria-label={t('desk.removeNamed', {
          name: `${textOf(link.from)} ${t(`claims.link.out.${link.kind}`)} ${textOf(link.to)}`,
        })}
      >
        {t('desk.remove')}
      </button>
      <Outcome state={state} />
    </form>
  )
}

type Props = {
  own: readonly ClaimLine[]
  others: readonly ClaimLine[]
  /** Ids of claims to begin with; what is not among the claims is nothing. */
  chosen: { from: number | null; to: number | null }
}

/** Says how a claim of this article bears on another; either may be the one that speaks. */
export function AddLinkForm({ own, others, chosen }: Props) {
  const t = useTranslations()
  const [state, act, pending] = useActionState(addClaimLink, start)
  const all = [...own, ...others]
  const select = (name: 'from' | 'to', claims: readonly ClaimLine[]) => (
    <div className="min-w-0">
      <label className="kicker mb-0.5 block" htmlFor={name}>
        {t(`desk.links.${name}`)}
      </label>
      <select className="field" id={name} name={name} required defaultValue={chosen[name] ?? undefined}>
        {claims.map((claim) => (
          <option key={claim.id} value={claim.id}>
            {textOf(claim)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form action={act} className="grid gap-3 sm:grid-cols-2">
      <div className="grid gap-3 sm:col-span-2">
        {select('from', all)}
        <div className="max-w-xs">
          <label className="kicker mb-0.5 block" htmlFor="kind">
            {t('desk.fields.kind')}
          </label>
          <select className="field" id="kind" name="kind">
            {Object.values(ClaimLinkKind).map((kind) => (
              <option key={kind} value={kind}>
                {t(`claims.link.out.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        {select('to', [...others, ...own])}
      </div>
      {(['note', 'noteJa'] as const).map((name) => (
        <div key={name}>
          <label className="kicker mb-0.5 block" htmlFor={name}>
            {t(`desk.fields.${name}`)} {name === 'noteJa' ? t('desk.inJapanese') : ''}
          </label>
          <textarea
            className="field"
            id={name}
            name={name}
            rows={2}
            lang={name === 'noteJa' ? 'ja' : undefined}
          />
        </div>
      ))}
      <div className="flex items-center gap-3 sm:col-span-2">
        <button type="submit" className="button button-strong" disabled={pending || all.length < 2}>
          {t('desk.links.add')}
        </button>
        <Outcome state={state} />
      </div>
    </form>
  )
}
