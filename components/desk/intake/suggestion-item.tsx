'use client'

import { useLocale, useTranslations } from 'use-intl'
import { Chip } from '@/components/ui/chip.tsx'
import type { Reading } from '@/lib/desk/reading.ts'
import { pick } from '@/lib/i18n/locales.ts'
import { useForm } from '../form/form-context.ts'
import { ClaimChoices } from './claim-choices.tsx'
import { ClaimWords } from './claim-words.tsx'
import { Question } from './question.tsx'
import type { Shown } from './standing.ts'
import type { Change, Words } from './suggestion.ts'

type Props = {
  suggestion: Shown
  reading: Reading
  isActive: boolean
  onFocus(): void
  onAccept(): void
  onReject(): void
  onGo(): void
  onAnswer(change: Change): void
}

/** One suggestion: the field it fills, the value as the form will hold it, the words it came from, and its state. */
export function SuggestionItem(props: Props) {
  const { suggestion, reading, isActive, onFocus, onAccept, onReject, onGo, onAnswer } = props
  const { id, label, state, change, ask, words, count, needs, lang } = suggestion
  const t = useTranslations()
  const value = useValue(suggestion)
  const name = `${t(`desk.fields.${label}`)}: ${value.slice(0, 80)}`
  const place = Number(id.split('.')[1])
  const drawn = reading.drawn[place]
  const unknown = change?.kind === 'claim' ? reading.draft.claims[place]?.subjectName : null
  const blocked = change === null || needs.includes('text') || needs.includes('place')
  return (
    <li
      data-suggestion={id}
      data-state={state}
      tabIndex={isActive ? 0 : -1}
      aria-label={`${name}. ${t(`intake.states.${state}`)}`}
      onFocus={onFocus}
      className={`border-rule border-b border-l-2 py-2 pl-2 ${
        state === 'accepted' ? 'border-l-ok' : state === 'rejected' ? 'border-l-rule' : 'border-l-warn'
      } ${isActive ? 'bg-paper' : ''}`}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="kicker">
          {t(`desk.fields.${label}`)}
          {count !== null && count > 1 ? (
            <span className="font-normal"> · {t('intake.times', { count })}</span>
          ) : null}
        </span>
        {state === 'open' ? null : (
          <Chip tone={state === 'accepted' ? 'solid' : 'dashed'}>{t(`intake.states.${state}`)}</Chip>
        )}
      </p>
      <div className={state === 'rejected' ? 'text-muted' : ''}>
        {change?.kind === 'claim' ? (
          <ClaimWords claim={change.claim} />
        ) : (
          <p className="line-clamp-4 whitespace-pre-line text-sm" lang={lang ?? undefined}>
            {value}
          </p>
        )}
        {words ? <Quote words={words} lang={lang ?? undefined} /> : null}
      </div>
      {needs.length > 0 && state !== 'accepted' ? (
        <ul className="mt-1 text-sm text-warn">
          {needs.map((need) => (
            <li key={need}>
              {need === 'subject' && unknown
                ? t('intake.unknownSubject', { name: unknown })
                : t(`intake.needs.${need}`)}
            </li>
          ))}
        </ul>
      ) : null}
      {drawn && change?.kind === 'claim' ? (
        <p className="mt-1 text-2xs text-muted">{t('intake.drawn', { article: drawn })}</p>
      ) : null}
      {change?.kind === 'claim' && state !== 'accepted' ? (
        <ClaimChoices change={change} needs={needs} reading={reading} onAnswer={onAnswer} />
      ) : null}
      {ask ? <Question suggestion={suggestion} reading={reading} onAnswer={onAnswer} /> : null}
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {ask?.kind === 'type' || (change === null && ask) ? null : (
          <Act name={name} disabled={state === 'accepted' || blocked} onClick={onAccept}>
            {t('intake.accept')}
          </Act>
        )}
        {ask?.kind === 'type' ? null : (
          <Act name={name} disabled={state === 'rejected'} onClick={onReject}>
            {t('intake.reject')}
          </Act>
        )}
        <Act name={name} onClick={onGo}>
          {t('intake.go')}
        </Act>
      </div>
    </li>
  )
}

type ActProps = { name: string; disabled?: boolean; onClick(): void; children: string }

function Act({ name, disabled, onClick, children }: ActProps) {
  return (
    <button
      type="button"
      className="button min-h-7 px-2 py-0 text-2xs"
      aria-label={`${children}: ${name}`}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

function Quote({ words, lang }: { words: Words; lang: string | undefined }) {
  return (
    <q lang={lang} className="mt-0.5 block text-2xs text-muted">
      {words.before}
      <mark className="bg-mark text-ink">{words.lit}</mark>
      {words.after}
    </q>
  )
}

/** What the form will hold, in words: names instead of slugs. */
function useValue({ change, shown, shownKey }: Shown): string {
  const t = useTranslations()
  const form = useForm()
  const locale = useLocale() === 'ja' ? 'ja' : 'en'
  const [kind, slug] =
    change?.kind === 'add'
      ? ([change.list, change.slug] as const)
      : change?.kind === 'set' && typeof change.values['source'] === 'string'
        ? (['sources', change.values['source']] as const)
        : []
  if (kind === undefined) return shownKey ? t(shownKey) : shown
  const choice = form.names[kind]?.[slug]
  return choice ? pick(locale, choice.name, choice.nameJa) : slug
}
