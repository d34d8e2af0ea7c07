'use client'

import { useLocale, useTranslations } from 'use-intl'
import { type Beside, type Conflict, type JudgementKind, judgementKinds } from '@/lib/evidence/conflicts.ts'
import { formatDay } from '@/lib/format/date.ts'
import { formatValue } from '@/lib/format/number.ts'
import { isLocale, localePath } from '@/lib/i18n/locales.ts'
import { claimName } from '../article/claim-sentence.tsx'
import { getAt } from '../fields/values.ts'
import { useForm } from '../form/form-context.ts'
import { goTo } from './go-to.ts'
import type { Check } from './use-check.ts'

/** Figures that answer the same: each beside the first, with what it may be to it. */
export function ConflictList({ conflicts, check }: { conflicts: readonly Conflict[]; check: Check }) {
  const t = useTranslations('evidence')
  if (conflicts.length === 0) return null
  return (
    <section className="mb-4">
      <h3 className="mb-1 font-semibold text-sm">{t('conflictsTitle')}</h3>
      <ul className="border-rule border-t">
        {conflicts.map((conflict) => (
          <li key={conflict.key} className="border-rule border-b py-2">
            <Pair conflict={conflict} judged={check.judged[conflict.key]} onJudge={check.judge} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type PairProps = {
  conflict: Conflict
  judged: JudgementKind | undefined
  onJudge(key: string, kind: JudgementKind): void
}

function Pair({ conflict, judged, onJudge }: PairProps) {
  const t = useTranslations()
  const form = useForm()
  const locale = useLocale() === 'ja' ? 'ja' : 'en'
  const { key, own, first, differs, blocks } = conflict
  const name = claimName(
    getAt(form.values, `claims.${own.index}`) ?? null,
    form,
    locale,
    t('desk.emptyEntry'),
  )
  // Of two that answer alike the first stays drawn until this one is published as its correction.
  const yieldTo = () => form.set(`claims.${own.index}.preferred`, false)
  return (
    <fieldset className="min-w-0 text-sm">
      <legend className="mb-1">
        <button
          type="button"
          className="text-left underline"
          onClick={() => goTo(form.prefix, `claims.${own.index}.metric`)}
        >
          {name}
        </button>
        {blocks ? null : (
          <span className="ml-2 text-muted">{t(differs ? 'evidence.mayDiffer' : 'evidence.bothDrawn')}</span>
        )}
      </legend>
      <div className="mb-2 grid gap-3 sm:grid-cols-2">
        <Figure figure={first} title={t('evidence.first')} />
        <Figure figure={own} title={t('evidence.second')} />
      </div>
      {differs ? (
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {judgementKinds.map((kind) => (
            <label key={kind} className="flex min-h-8 items-center gap-1.5">
              <input
                type="radio"
                className="size-4.5 accent-ink"
                name={`${form.prefix}-${key}`}
                checked={judged === kind}
                onChange={() => {
                  onJudge(key, kind)
                  if (blocks) yieldTo()
                }}
              />
              {t(`evidence.judgement.${kind}`)}
            </label>
          ))}
        </div>
      ) : (
        <button type="button" className="button text-sm" onClick={yieldTo}>
          {t('evidence.keepFirst')}
        </button>
      )}
    </fieldset>
  )
}

function Figure({ figure, title }: { figure: Beside; title: string }) {
  const t = useTranslations()
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  const { value, basis, modality, day, article, quote } = figure
  return (
    <div className="min-w-0 border-rule border-l-2 pl-2">
      <p className="kicker">{title}</p>
      <p className="font-semibold">{formatValue(value, locale).text}</p>
      <p className="text-muted">
        {t(`claims.basis.${basis}`)} · {t(`claims.modality.${modality}`)}
        {day ? ` · ${formatDay(day, locale)}` : ''}
      </p>
      {quote ? <q className="text-muted">{quote}</q> : null}
      <p>
        {article ? (
          <a
            className="underline"
            href={localePath(locale, `/articles/${article.slug}`)}
            target="_blank"
            rel="noopener"
          >
            {article.headline}
          </a>
        ) : (
          t('evidence.thisArticle')
        )}
      </p>
    </div>
  )
}
