import { panelId } from '@/components/articles/lit-fields.ts'
import { ClaimConflict, splitLinks } from '@/components/claims/claim-conflict.tsx'
import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { FigureFace } from '@/components/figure/figure-face.tsx'
import { FigureMarks } from '@/components/figure/figure-marks.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { claim: ClaimView; ordinal: number; inText: boolean; locale: Locale }

/** One number or statement of an article: what it says, of whom and when, how firmly, and what stands against it. */
export function ClaimRow({ claim, ordinal, inText, locale }: Props) {
  const t = translator(locale, 'articles')
  const words = translator(locale, 'claims')
  const common = translator(locale, 'common')
  const { metric, value, period, speaker } = claim
  const subject = subjectName(claim.subject, locale)
  const href = subjectHref(claim.subject, locale)
  const when =
    periodLabel(period, locale) || (metric && period.state === 'unknown' ? t('claims.noPeriod') : '')
  const facts = [
    when,
    value && value.comparator !== 'none' ? words(`comparator.${value.comparator}`) : '',
    claim.flow ? common(`flow.${claim.flow}`) : '',
    speaker ? t('claims.saidBy', { speaker: pick(locale, speaker.name, speaker.nameJa) }) : '',
    claim.issuedOn ? t('claims.givenOn', { date: formatDay(claim.issuedOn, locale, 'short') }) : '',
    claim.standing === 'current' ? '' : words(`standing.${claim.standing}`),
  ].filter(Boolean)
  // Where only the citation is held, the page has said so already.
  const where = inText
    ? t('claims.inText')
    : claim.evidence === 'passage'
      ? t('claims.inOther')
      : claim.article.kind === 'reference'
        ? null
        : t('claims.citationOnly')
  const { against, others } = splitLinks(claim.links)
  return (
    <li
      id={inText ? `number-${claim.id}` : `claim-${claim.id}`}
      className="grid grid-cols-[1.75rem_1fr] border-rule border-b py-3 last:border-0 target:bg-mark/35"
    >
      <span className="text-muted text-sm leading-6">{ordinal}</span>
      <div className="grid min-w-0 gap-1.5">
        <p>
          <button
            type="button"
            popoverTarget={panelId([claim.id])}
            aria-haspopup="dialog"
            className={`text-left underline decoration-dotted decoration-rule-strong underline-offset-4 hover:decoration-solid hover:decoration-current ${
              claim.value ? 'font-semibold text-lg leading-6' : ''
            }`}
          >
            <FigureFace claim={claim} locale={locale} linked={false} />
          </button>{' '}
          <FirmnessChip basis={claim.basis} modality={claim.modality} locale={locale} />
          <FigureMarks claim={claim} locale={locale} bare />
        </p>
        <p className="text-muted text-sm">
          {metric ? (
            <>
              <TextLink href={localePath(locale, `/metrics/${metric.slug}`)} className="text-ink underline">
                {pick(locale, metric.name, metric.nameJa)}
              </TextLink>
              {' · '}
            </>
          ) : null}
          {href ? (
            <TextLink href={href} className="text-ink underline">
              {subject}
            </TextLink>
          ) : (
            subject
          )}
          {facts.map((fact) => ` · ${fact}`).join('')}
          {where ? (
            <>
              {' · '}
              {inText ? (
                <a href={`#claim-${claim.id}`} className="underline">
                  {where}
                </a>
              ) : (
                where
              )}
            </>
          ) : null}
        </p>
        {against.map((link) => (
          <ClaimConflict key={link.other.id} claim={claim} link={link} locale={locale} />
        ))}
        {others.map((link) => (
          <p key={`${link.direction}-${link.kind}-${link.other.id}`} className="text-muted text-sm">
            {words(`link.${link.direction}.${link.kind}`)}{' '}
            <FigureFace claim={link.other} locale={locale} linked />
            {` — ${pick(locale, link.other.article.source.name, link.other.article.source.nameJa)}`}
            {link.other.article.day ? `, ${formatDay(link.other.article.day, locale, 'short')}` : ''}
          </p>
        ))}
      </div>
    </li>
  )
}
