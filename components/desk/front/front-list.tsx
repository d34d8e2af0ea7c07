import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  locale: Locale
  title: string
  /** Left out where the list has no end. */
  total?: number
  /** Nobody counted further than this. */
  countedTo?: number
  /** Where the whole list stands. */
  all?: string
  heading?: 'h2' | 'h3'
  /** One entry each. */
  children: readonly ReactNode[]
}

/** A part of the front page: a few of something, how many there are, and the way to all of them. */
export function FrontList(props: Props) {
  const {
    locale,
    title,
    total,
    countedTo = Number.MAX_SAFE_INTEGER,
    all,
    heading: Heading = 'h2',
    children,
  } = props
  const t = translator(locale, 'history')
  const many = new Intl.NumberFormat(locale).format(countedTo)
  return (
    <section className="min-w-0">
      <div className="flex items-baseline justify-between gap-3 border-rule-strong border-t pt-2">
        <Heading className={Heading === 'h2' ? 'font-semibold text-lg' : 'font-semibold'}>{title}</Heading>
        <p className="whitespace-nowrap text-muted text-sm">
          {total === undefined
            ? null
            : total >= countedTo
              ? t('front.many', { count: many })
              : t('front.count', { count: total })}
          {all && (total === undefined || total > children.length) ? (
            <>
              {total === undefined ? null : ' · '}
              <a className="underline" href={all}>
                {t('front.all')}
              </a>
            </>
          ) : null}
        </p>
      </div>
      {children.length === 0 ? (
        <p className="py-2 text-muted text-sm">{t('front.none')}</p>
      ) : (
        <ul className="divide-y divide-rule text-sm">{children}</ul>
      )}
    </section>
  )
}
