import { subjectName } from '@/components/claims/claim-words.ts'
import { CalculatedFigure } from '@/components/figure/calculated.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { Chip } from '@/components/ui/chip.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { GrowthCheck } from '@/lib/metrics/growth-check.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'

type Props = { checks: GrowthCheck<LineClaim>[]; caption: string; locale: Locale }

/** Growth as told beside growth as the levels give it, with both levels one click away; what differs says so. */
export function GrowthChecks({ checks, caption, locale }: Props) {
  const t = translator(locale, 'metrics')
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'period', label: t('check.of') },
        { key: 'told', label: t('check.told'), numeric: true },
        { key: 'calculated', label: t('check.calculated'), numeric: true },
        { key: 'later', label: t('check.later'), numeric: true },
        { key: 'earlier', label: t('check.earlier'), numeric: true },
        { key: 'outcome', label: t('check.outcome') },
      ]}
      rows={checks.map(({ growth, later, earlier, calculated, agrees }) => ({
        key: String(growth.id),
        cells: {
          period: `${subjectName(growth.subject, locale)} · ${periodLabel(growth.period, locale, 'short')}`,
          told: <Figure claim={growth} locale={locale} detail="link" bare />,
          calculated: growth.value ? (
            <CalculatedFigure
              value={{ ...growth.value, low: null, point: calculated, high: null, asPrinted: null }}
              calculation={{ kind: 'yoy', inputs: [later, earlier] }}
              locale={locale}
              detail="link"
              bare
            />
          ) : null,
          later: <Figure claim={later} locale={locale} detail="link" bare />,
          earlier: <Figure claim={earlier} locale={locale} detail="link" bare />,
          outcome: agrees ? t('check.agrees') : <Chip tone="warn">{t('check.differs')}</Chip>,
        },
      }))}
    />
  )
}
