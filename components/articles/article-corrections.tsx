import { printedIn } from '@/components/claims/claim-words.ts'
import { Section } from '@/components/ui/section.tsx'
import type { CorrectionView } from '@/lib/articles/corrections.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import { formatInstant } from '@/lib/format/date.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { corrections: readonly CorrectionView[]; claims: readonly ClaimView[]; locale: Locale }

/** What was changed in the article after it was published, and why; newest first. */
export function ArticleCorrections({ corrections, claims, locale }: Props) {
  const t = translator(locale, 'articles')
  const told = (text: string, claimId: number | null) => {
    const claim = claims.find(({ id }) => id === claimId)
    return claim ? printedIn(text, claim, locale) : text
  }
  if (corrections.length === 0) return null
  return (
    <Section title={t('corrections.title')} id="corrections">
      <ol className="measure grid gap-4 border-warn border-l-2 pl-4">
        {corrections.map(({ id, at, claimId, what, whatJa, before, after, why, whyJa }) => (
          <li key={id}>
            <p className="text-muted text-sm">
              <time dateTime={at}>
                {formatInstant(at, 'America/New_York', 'minute', locale)}
                {' · '}
                {formatInstant(at, 'Asia/Tokyo', 'minute', locale)}
              </time>
            </p>
            <p className="font-semibold" lang={pickedLang(locale, whatJa)}>
              {pick(locale, what, whatJa)}
            </p>
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
              <dt className="text-muted">{t('corrections.before')}</dt>
              <dd className="whitespace-pre-wrap">
                <del>{told(before, claimId)}</del>
              </dd>
              <dt className="text-muted">{t('corrections.after')}</dt>
              <dd className="whitespace-pre-wrap">
                <ins className="no-underline">{told(after, claimId)}</ins>
              </dd>
              <dt className="text-muted">{t('corrections.why')}</dt>
              <dd className="whitespace-pre-wrap" lang={pickedLang(locale, whyJa)}>
                {pick(locale, why, whyJa)}
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  )
}
