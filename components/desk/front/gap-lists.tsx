import { decimalsOf } from '@/lib/claims/rules.ts'
import type { ConflictRow, ConflictSide, Gaps } from '@/lib/desk/front-gaps.ts'
import { countedTo } from '@/lib/desk/front-gaps.ts'
import { formatDay } from '@/lib/format/date.ts'
import { formatValue } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { FrontList } from './front-list.tsx'

/** What the record lacks, each with the way to the place where it can be made good. */
export function GapLists({ gaps, locale }: { gaps: Gaps; locale: Locale }) {
  const t = translator(locale, 'history')
  const to = (path: string) => localePath(locale, path)
  const part = { locale, countedTo, heading: 'h3' } as const
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-8">
        <FrontList {...part} title={t('front.conflicts')} total={gaps.conflicts.total}>
          {gaps.conflicts.rows.map((row) => (
            <li key={row.sides.map(({ id }) => id).join('-')} className="py-2">
              <Conflict row={row} locale={locale} />
            </li>
          ))}
        </FrontList>
        <FrontList {...part} title={t('front.silent')} total={gaps.silent.total}>
          {gaps.silent.rows.map(({ id, name, nameJa, last }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
              <a className="underline" href={to(`/desk/companies/${id}`)}>
                {pick(locale, name, nameJa)}
              </a>
              <span className="text-muted">
                {last
                  ? t('front.lastFigure', { period: formatDay(last, locale, 'short') })
                  : t('front.noFigure')}
              </span>
            </li>
          ))}
        </FrontList>
      </div>
      <FrontList {...part} title={t('front.unclaimed')} total={gaps.unclaimed.total}>
        {gaps.unclaimed.rows.map(({ id, headline, publishedOn }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <a className="min-w-0 flex-1 basis-60 underline" href={to(`/desk/articles/${id}`)}>
              {headline}
            </a>
            {publishedOn ? (
              <span className="text-muted">{formatDay(publishedOn, locale, 'short')}</span>
            ) : null}
          </li>
        ))}
      </FrontList>
    </div>
  )
}

/** Both figures, each with the article it stands in, and the way to say what they are to each other. */
function Conflict({ row, locale }: { row: ConflictRow; locale: Locale }) {
  const t = translator(locale, 'history')
  const { metric, subject, start, end, isChange, comparator, sides } = row
  const period = periodLabel({ state: 'known', start, end, calendar: 'calendar' }, locale)
  const print = (side: ConflictSide) =>
    formatValue(
      {
        ...{ low: side.low, point: side.point, high: side.high, decimals: decimalsOf(side) },
        ...{ unit: metric.unit, isChange, comparator, rounded: false, approximation: 'exact' },
      },
      locale,
    ).text
  const country = translator(locale, 'common')
  const name =
    subject.name === 'US' || subject.name === 'JP' ? country(`country.${subject.name}`) : subject.name
  const [first, second] = sides
  // The later figure speaks of the earlier one.
  const judge = `/desk/articles/${second.articleId}/links?from=${second.id}&to=${first.id}#add`
  return (
    <>
      <p>
        <span className="font-semibold">{sides.map(print).join(` ${t('front.versus')} `)}</span>
        {' · '}
        {[pick(locale, metric.name, metric.nameJa), pick(locale, name, subject.nameJa), period].join(' · ')}
      </p>
      <ul className="text-muted">
        {sides.map((side) => (
          <li key={side.id}>
            {print(side)}:{' '}
            <a className="underline" href={localePath(locale, `/desk/articles/${side.articleId}`)}>
              {side.headline}
            </a>
          </li>
        ))}
      </ul>
      <a className="underline" href={localePath(locale, judge)}>
        {t('front.judge')}
      </a>
    </>
  )
}
