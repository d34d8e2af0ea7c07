import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { DisputeSide } from '@/components/disputes/dispute-side.tsx'
import { JudgementLine } from '@/components/disputes/judgement-line.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Dispute } from '@/lib/disputes/types.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** One contradiction: what is disputed, the answers side by side, and what an editor has said of them. */
export function DisputeEntry({ dispute, locale }: { dispute: Dispute; locale: Locale }) {
  const t = translator(locale, 'disputes')
  const { id, metric, subject, period, sides } = dispute
  const href = subjectHref(subject, locale)
  const name = subjectName(subject, locale)
  const when = periodLabel(period, locale)
  return (
    <article aria-labelledby={`dispute-${id}`} className="border-rule border-b pb-8 last:border-0">
      <h3 id={`dispute-${id}`} className="font-serif text-xl leading-snug">
        {href ? (
          <TextLink href={href} className="underline decoration-rule-strong underline-offset-4">
            {name}
          </TextLink>
        ) : (
          name
        )}
        {' · '}
        {metric ? (
          <TextLink
            href={localePath(locale, `/metrics/${metric.slug}`)}
            className="underline decoration-rule-strong underline-offset-4"
          >
            {pick(locale, metric.name, metric.nameJa)}
          </TextLink>
        ) : (
          t('accounts')
        )}
      </h3>
      {metric || when ? <p className="mt-0.5 text-muted text-sm">{when || t('noPeriod')}</p> : null}
      <ul
        className={`mt-4 grid grid-cols-1 gap-x-8 gap-y-6 sm:grid-cols-2 ${sides.length > 2 ? 'xl:grid-cols-3' : 'max-w-5xl'}`}
      >
        {sides.map((side) => (
          <DisputeSide key={side.claims[0]?.id} side={side} kind={dispute.kind} locale={locale} />
        ))}
      </ul>
      <JudgementLine dispute={dispute} locale={locale} />
    </article>
  )
}
