import { claimHref, speakerHref } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { Chip } from '@/components/ui/chip.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { DisputeKind, Side } from '@/lib/disputes/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { side: Side; kind: DisputeKind; locale: Locale }

/** One answer to what is disputed, with everyone who gives it and how many independent origins that is. */
export function DisputeSide({ side, kind, locale }: Props) {
  const t = translator(locale, 'disputes')
  const [first] = side.claims
  if (!first) return null
  const articles = new Set(side.claims.map(({ article }) => article.id)).size
  return (
    <li className={`min-w-0 border-l-2 pl-4 ${side.drawn ? 'border-ink' : 'border-rule-strong'}`}>
      <div className={kind === 'figures' ? 'font-semibold text-xl' : 'text-lg leading-snug'}>
        <Figure claim={first} locale={locale} detail="popover" bare={kind === 'figures'} />
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 text-muted text-sm empty:hidden">
        {side.stands ? null : <Chip tone="dashed">{t('gone')}</Chip>}
        {kind === 'figures' ? <span>{translator(locale, 'claims')(`basis.${first.basis}`)}</span> : null}
        {kind === 'figures' && side.stands ? <span>{t(side.drawn ? 'drawn' : 'notDrawn')}</span> : null}
        {side.claims.length > 1 ? (
          <span>{t('origins', { articles, origins: side.origins.length })}</span>
        ) : null}
      </p>
      {side.origins.map(({ source, claims }) => (
        <ul key={source.slug} className="mt-2 grid gap-3 [&+&]:mt-3">
          {claims.map((claim) => (
            <Account
              key={claim.id}
              claim={claim}
              origin={
                claim.article.source.slug === source.slug ? null : pick(locale, source.name, source.nameJa)
              }
              locale={locale}
            />
          ))}
        </ul>
      ))}
    </li>
  )
}

/** Who said it, when, and where it was read. */
function Account({ claim, origin, locale }: { claim: ClaimView; origin: string | null; locale: Locale }) {
  const t = translator(locale, 'disputes')
  const { speaker, article, day } = claim
  const who = speaker ? pick(locale, speaker.name, speaker.nameJa) : t('speakerUnknown')
  const href = speaker && speakerHref(speaker, locale)
  const medium = pick(locale, article.source.name, article.source.nameJa)
  return (
    <li id={`claim-${claim.id}`} className="text-sm target:bg-mark">
      <p>
        {href ? (
          <TextLink href={href} className="font-semibold underline">
            {who}
          </TextLink>
        ) : (
          <span className="font-semibold">{who}</span>
        )}
        {day ? <span className="text-muted"> · {formatDay(day, locale)}</span> : null}
      </p>
      <p className="mt-0.5">
        <TextLink href={claimHref(claim, locale)} className="underline" lang={article.language}>
          {article.headline}
        </TextLink>
        <span className="text-muted">
          {' — '}
          {origin === null ? medium : t('via', { medium, origin })}
        </span>
      </p>
      {claim.note ? (
        <p className="mt-1 text-muted" lang={pickedLang(locale, claim.noteJa)}>
          {pick(locale, claim.note, claim.noteJa)}
        </p>
      ) : null}
    </li>
  )
}
