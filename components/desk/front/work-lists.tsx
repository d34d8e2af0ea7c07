import { Chip } from '@/components/ui/chip.tsx'
import type { Front, FrontRow } from '@/lib/desk/front.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { BothTimes } from '../history/both-times.tsx'
import { FrontList } from './front-list.tsx'

/** What a person has to do, and what comes and went. */
export function WorkLists({ front, locale }: { front: Front; locale: Locale }) {
  const t = translator(locale, 'history')
  const list = (state: string) => localePath(locale, `/desk/articles?state=${state}`)
  const by = (row: FrontRow) => (row.who === null ? null : t('front.waitingBy', { name: row.who }))
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-8">
        <Work title={t('front.waiting')} all={list('in_review')} few={front.waiting} locale={locale}>
          {(row) => (row.isMine ? t('front.own') : by(row))}
        </Work>
        <Work title={t('front.returned')} few={front.returned} locale={locale}>
          {(row) => (row.who === null ? null : t('front.returnedBy', { name: row.who }))}
        </Work>
        <Work title={t('front.drafts')} all={list('draft')} few={front.drafts} locale={locale}>
          {(row) => (row.isMine ? t('front.mine') : row.who)}
        </Work>
      </div>
      <div className="grid min-w-0 content-start gap-8">
        <Work title={t('front.scheduled')} few={front.scheduled} locale={locale}>
          {(row) => row.who}
        </Work>
        <Work
          title={t('front.published')}
          all={list('published')}
          few={{ rows: front.published }}
          locale={locale}
        >
          {() => null}
        </Work>
      </div>
    </div>
  )
}

type WorkProps = {
  title: string
  all?: string
  few: { rows: FrontRow[]; total?: number }
  locale: Locale
  /** What is said of an entry beside its headline. */
  children(row: FrontRow): string | null
}

function Work({ title, all, few, locale, children }: WorkProps) {
  const t = translator(locale, 'history')
  return (
    <FrontList
      locale={locale}
      title={title}
      {...(few.total === undefined ? {} : { total: few.total })}
      {...(all ? { all } : {})}
    >
      {few.rows.map((row) => (
        <li key={`${row.id}-${row.isEdit}`} className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-2">
          <div className="min-w-0 flex-1 basis-60">
            <a className="underline" href={localePath(locale, `/desk/articles/${row.id}`)}>
              {row.headline}
            </a>{' '}
            {row.isEdit ? <Chip tone="dashed">{t('front.edit')}</Chip> : null}
            <p className="text-muted">{children(row)}</p>
            {row.note ? (
              <p className="whitespace-pre-wrap border-rule-strong border-l-2 pl-2">{row.note}</p>
            ) : null}
          </div>
          {row.at ? <BothTimes at={row.at} locale={locale} /> : null}
        </li>
      ))}
    </FrontList>
  )
}
