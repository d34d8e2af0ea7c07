import { Chip } from '@/components/ui/chip.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { MeasureView } from '@/lib/policies/types.ts'

/** "US on goods of Japan · added to the ordinary duty · HS 8703" */
export function measureTerms(measure: MeasureView, locale: Locale): string {
  const t = translator(locale, 'policies')
  const common = translator(locale, 'common')
  const country = (code: string) => (code === 'US' || code === 'JP' ? common(`country.${code}`) : code)
  const by = country(measure.imposedBy)
  return [
    measure.imposedOn ? t('imposed', { by, on: country(measure.imposedOn) }) : t('imposedAll', { by }),
    t(`mode.${measure.mode}`),
    measure.hsHeadings.length > 0 ? t('hs', { headings: measure.hsHeadings.join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

type ChipProps = { interval: MeasureView['intervals'][number]; on: string; locale: Locale }

function IntervalChip({ interval, on, locale }: ChipProps) {
  const t = translator(locale, 'policies')
  if (interval.status !== 'in_force') return <Chip tone="dashed">{t(`interval.${interval.status}`)}</Chip>
  const over = interval.to !== null && interval.to < on
  const ahead = interval.from !== null && interval.from > on
  if (over) return <Chip>{t('interval.was')}</Chip>
  if (ahead) return <Chip tone="dashed">{t('interval.later')}</Chip>
  return <Chip tone="solid">{t('interval.in_force')}</Chip>
}

/** Every interval of one measure, with the act that started it; solid is what holds on the asked day. */
export function MeasureTable({ measure, locale, on }: { measure: MeasureView; locale: Locale; on: string }) {
  const t = translator(locale, 'policies')
  const name = pick(locale, measure.name, measure.nameJa)
  const dayOr = (day: string | null, none: string) => (day ? formatDay(day, locale, 'short') : none)
  return (
    <DataTable
      caption={name}
      columns={[
        { key: 'value', label: t('measureColumns.value') },
        { key: 'from', label: t('measureColumns.from') },
        { key: 'to', label: t('measureColumns.to') },
        { key: 'status', label: t('measureColumns.status') },
        { key: 'by', label: t('measureColumns.by') },
      ]}
      rows={measure.intervals.map((interval, index) => ({
        key: `${measure.key}-${index}`,
        cells: {
          value: <span className="font-semibold">{formatAmount(interval.value, measure.unit, locale)}</span>,
          from: <span className="whitespace-nowrap">{dayOr(interval.from, '—')}</span>,
          to: (
            <span className="whitespace-nowrap">
              {dayOr(interval.to, interval.status === 'in_force' ? t('open') : '—')}
            </span>
          ),
          status: <IntervalChip interval={interval} on={on} locale={locale} />,
          by: (
            <>
              {interval.startedBy ? (
                <a className="underline" href={`#act-${interval.startedBy.key}`}>
                  {formatDay(interval.startedBy.on, locale, 'short')}
                </a>
              ) : null}
              {interval.startedBy && interval.from && interval.startedBy.on > interval.from ? (
                <span className="block text-muted">{t('reachedBack')}</span>
              ) : null}
              {interval.note ? (
                <span className="block text-muted" lang={pickedLang(locale, interval.noteJa)}>
                  {pick(locale, interval.note, interval.noteJa)}
                </span>
              ) : null}
            </>
          ),
        },
      }))}
    />
  )
}
