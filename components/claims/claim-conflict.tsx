import type { ShownClaim } from '@/components/claims/claim-words.ts'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { FigureFace } from '@/components/figure/figure-face.tsx'
import type { ClaimLinkView, ClaimView } from '@/lib/claims/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

const opposes = ({ kind }: ClaimLinkView): boolean => kind === 'contradicts' || kind === 'denies'

/**
 * A claim's links in two: those that set two accounts against each other, once for each account
 * (both ends may say so), and the rest.
 */
export function splitLinks(links: readonly ClaimLinkView[]): Record<'against' | 'others', ClaimLinkView[]> {
  const against = new Map<number, ClaimLinkView>()
  for (const link of links) {
    if (opposes(link) && !against.has(link.other.id)) against.set(link.other.id, link)
  }
  return { against: [...against.values()], others: links.filter((link) => !opposes(link)) }
}

type AccountProps = { label: string; claim: ShownClaim; locale: Locale; linked: boolean }

function Account({ label, claim, locale, linked }: AccountProps) {
  const t = translator(locale, 'claims')
  const { article, speaker } = claim
  const period = periodLabel(claim.period, locale, 'short')
  return (
    <div className="min-w-0 py-2 sm:px-3 sm:first:pl-0 sm:last:pr-0">
      <p className={linked ? 'kicker text-warn' : 'kicker'}>{label}</p>
      <p className="font-semibold">
        <FigureFace claim={claim} locale={locale} linked={linked} />{' '}
        <FirmnessChip basis={claim.basis} modality={claim.modality} locale={locale} />
      </p>
      <p className="text-muted">
        {period ? `${period} · ` : ''}
        {speaker ? `${t('detail.speaker')} ${pick(locale, speaker.name, speaker.nameJa)} · ` : ''}
        {pick(locale, article.source.name, article.source.nameJa)}
        {article.day ? `, ${formatDay(article.day, locale, 'short')}` : ''}
      </p>
    </div>
  )
}

type Props = { claim: ClaimView; link: ClaimLinkView; locale: Locale }

/** Two accounts of one thing side by side, both kept. */
export function ClaimConflict({ claim, link, locale }: Props) {
  const t = translator(locale, 'claims')
  return (
    <div className="border-warn border-l-2 pl-3 text-sm">
      <div className="grid divide-y divide-rule sm:grid-cols-2 sm:divide-x sm:divide-y-0">
        <Account label={t('detail.this')} claim={claim} locale={locale} linked={false} />
        <Account label={t(`link.${link.direction}.${link.kind}`)} claim={link.other} locale={locale} linked />
      </div>
      {link.note ? (
        <p className="text-muted" lang={pickedLang(locale, link.noteJa)}>
          {pick(locale, link.note, link.noteJa)}
        </p>
      ) : null}
    </div>
  )
}
