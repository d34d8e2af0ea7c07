import { Section } from '@/components/ui/section.tsx'
import type { CorrectionView } from '@/lib/articles/corrections.ts'
import { formatInstant } from '@/lib/format/date.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { corrections: readonly CorrectionView[]; locale: Locale }

/** What was changed in the article after it was published, and why; newest first. */
export function ArticleCorrections({ corrections, locale }: Props) {
  const t = translator(locale, 'articles')
  if (corrections.length === 0) return null
  return (
    <Section title={t('corrections.title')} id="corrections">
      <ol className="measure grid gap-4 border-warn border-l-2 pl-4">
        {corrections.map(({ id, at, what, whatJa, before, after, why, whyJa }) => (
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
                <del>{before}</del>
              </dd>
              <dt className="text-muted">{t('corrections.after')}</dt>
              <dd className="whitespace-pre-wrap">
                <ins className="no-underline">{after}</ins>
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
