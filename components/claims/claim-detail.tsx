import type { ReactNode } from 'react'
import { ClaimConflict, splitLinks } from '@/components/claims/claim-conflict.tsx'
import {
  claimHref,
  isDisputed,
  printedIn,
  speakerHref,
  subjectHref,
  subjectName,
} from '@/components/claims/claim-words.ts'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { MarkedQuote } from '@/components/claims/marked-quote.tsx'
import { DisputeLink } from '@/components/disputes/dispute-link.tsx'
import { FigureFace } from '@/components/figure/figure-face.tsx'
import { FigureMarks } from '@/components/figure/figure-marks.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { dayInZone, formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  claim: ClaimView
  locale: Locale
  /** Leave out the way to the sentence: the reader is already there. */
  inPlace?: boolean
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

const linked = (href: string | null, text: string) =>
  href ? (
    <TextLink href={href} className="underline">
      {text}
    </TextLink>
  ) : (
    text
  )

/** Everything a claim says of itself: the sentence, and value, period, basis, speaker, conflicts, source. */
export function ClaimDetail({ claim, locale, inPlace }: Props) {
  const t = translator(locale, 'claims')
  const common = translator(locale, 'common')
  const period = periodLabel(claim.period, locale)
  const own = claim.passages.filter((passage) => passage.field.endsWith('Ja') === (locale === 'ja'))
  // The article reports; its analysis may only repeat the number.
  const quote = own.find((passage) => !/^(insight|point):/.test(passage.field)) ?? own[0] ?? claim.passages[0]
  const { article } = claim
  const { against, others } = splitLinks(claim.links)
  return (
    <div className="text-left text-sm leading-snug">
      <p className="font-semibold text-base">
        <FigureFace claim={claim} locale={locale} linked={false} />{' '}
        <FirmnessChip basis={claim.basis} modality={claim.modality} locale={locale} />
        <FigureMarks claim={claim} locale={locale} bare />
      </p>
      {quote ? (
        <MarkedQuote passage={quote} lang={quote.field.endsWith('Ja') ? 'ja' : article.language} />
      ) : (
        <p className="my-2 border-rule-strong border-l border-dashed pl-2 text-muted">
          {t('detail.citationOnly')}
        </p>
      )}
      {against.map((link) => (
        <div key={link.other.id} className="my-2">
          <ClaimConflict claim={claim} link={link} locale={locale} />
        </div>
      ))}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        {claim.metric ? (
          <Row term={t('detail.metric')}>
            {linked(
              localePath(locale, `/metrics/${claim.metric.slug}`),
              pick(locale, claim.metric.name, claim.metric.nameJa),
            )}
          </Row>
        ) : null}
        <Row term={t('detail.subject')}>
          {linked(subjectHref(claim.subject, locale), subjectName(claim.subject, locale))}
        </Row>
        {claim.metric ? (
          <Row term={t('detail.period')}>
            {period ||
              t(claim.period.state === 'not_applicable' ? 'detail.periodNone' : 'detail.periodUnknown')}
          </Row>
        ) : null}
        {claim.value?.isChange ? <Row term={t('detail.kind')}>{t('detail.isChange')}</Row> : null}
        {claim.value && claim.value.comparator !== 'none' ? (
          <Row term={t('detail.comparator')}>{t(`comparator.${claim.value.comparator}`)}</Row>
        ) : null}
        {others.map((link) => (
          <Row
            key={`${link.direction}-${link.kind}-${link.other.id}`}
            term={t(`link.${link.direction}.${link.kind}`)}
          >
            <FigureFace claim={link.other} locale={locale} linked />
            {` — ${pick(locale, link.other.article.source.name, link.other.article.source.nameJa)}`}
            {link.other.article.day ? `, ${formatDay(link.other.article.day, locale)}` : ''}
            {link.note ? (
              <span className="block text-muted" lang={pickedLang(locale, link.noteJa)}>
                {pick(locale, link.note, link.noteJa)}
              </span>
            ) : null}
          </Row>
        ))}
        <Row term={t('detail.basis')}>
          {t(`basis.${claim.basis}`)}
          {claim.value?.rounded ? ` (${t('detail.rounded')})` : ''}
        </Row>
        <Row term={t('detail.modality')}>{t(`modality.${claim.modality}`)}</Row>
        {claim.novelty ? <Row term={t('detail.novelty')}>{t(`novelty.${claim.novelty}`)}</Row> : null}
        {claim.flow ? <Row term={t('detail.flow')}>{common(`flow.${claim.flow}`)}</Row> : null}
        {claim.speaker ? (
          <Row term={t('detail.speaker')}>
            {linked(
              speakerHref(claim.speaker, locale),
              pick(locale, claim.speaker.name, claim.speaker.nameJa),
            )}
          </Row>
        ) : null}
        {claim.issuedOn ? <Row term={t('detail.issuedOn')}>{formatDay(claim.issuedOn, locale)}</Row> : null}
        {claim.corrections.map(({ at, before }) => (
          <Row key={at} term={t('detail.corrected')}>
            {t('detail.correctedFrom', {
              before: printedIn(before, claim, locale),
              day: formatDay(dayInZone(at, 'UTC'), locale),
            })}
          </Row>
        ))}
        {claim.standing === 'current' ? null : (
          <Row term={t('detail.standing')}>{t(`standing.${claim.standing}`)}</Row>
        )}
        <Row term={t('detail.source')}>
          {pick(locale, article.source.name, article.source.nameJa)}
          {article.day ? `, ${formatDay(article.day, locale)}` : ''}
        </Row>
        <Row term={t('detail.verified')}>{common(`verified.${claim.verified}`)}</Row>
        {claim.note ? (
          <Row term={t('detail.note')}>
            <span lang={pickedLang(locale, claim.noteJa)}>{pick(locale, claim.note, claim.noteJa)}</span>
          </Row>
        ) : null}
      </dl>
      {isDisputed(claim) ? (
        <p className="mt-2">
          <DisputeLink claimId={claim.id} locale={locale} />
        </p>
      ) : null}
      {inPlace ? null : (
        <p className="mt-2">
          <TextLink href={claimHref(claim, locale)} className="underline">
            {t(claim.evidence === 'passage' ? 'detail.toSentence' : 'detail.toArticle')}
          </TextLink>
        </p>
      )}
    </div>
  )
}
