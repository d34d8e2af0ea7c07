import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The figures a story turns on: what, whose, how much, when. */
export function StoryFigureTable({ claims, locale }: { claims: readonly ClaimView[]; locale: Locale }) {
  const t = translator(locale, 'stories')
  const words = translator(locale, 'claims')
  return (
    <DataTable
      caption={t('figures')}
      columns={[
        { key: 'metric', label: t('columns.metric') },
        { key: 'subject', label: t('columns.subject') },
        { key: 'figure', label: t('columns.figure') },
        { key: 'period', label: t('columns.period') },
      ]}
      rows={claims.map((claim) => {
        const href = subjectHref(claim.subject, locale)
        const subject = subjectName(claim.subject, locale)
        const compared = claim.value && claim.value.comparator !== 'none' ? claim.value.comparator : null
        return {
          key: String(claim.id),
          cells: {
            metric: claim.metric ? (
              <TextLink
                href={localePath(locale, `/metrics/${claim.metric.slug}`)}
                className="inline-block min-w-32 underline"
              >
                {pick(locale, claim.metric.name, claim.metric.nameJa)}
              </TextLink>
            ) : null,
            subject: href ? (
              <TextLink href={href} className="underline">
                {subject}
              </TextLink>
            ) : (
              subject
            ),
            figure: (
              <div className="min-w-40">
                <Figure claim={claim} locale={locale} detail="popover" />
                {compared ? (
                  <span className="block text-muted">{words(`comparator.${compared}`)}</span>
                ) : null}
              </div>
            ),
            period: (
              <span className="whitespace-nowrap text-muted">
                {periodLabel(claim.period, locale, 'short') || '—'}
              </span>
            ),
          },
        }
      })}
    />
  )
}
