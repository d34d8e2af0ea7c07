import type { ReactNode } from 'react'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  locale: Locale
  title: string
  /** The list's own path: "/desk/companies". */
  path: string
  query: { [name: string]: string }
  page: number
  pages: number
  total: number
  /** Further filters, inside the search form. */
  filters?: ReactNode
  /** Where a new thing is made; none for the log. */
  newPath?: string
  children: ReactNode
}

/** A list of the desk: title, search, the list, and its pages. */
export function ListFrame(props: Props) {
  const { locale, title, path, query, page, pages, total, filters, newPath, children } = props
  const t = translator(locale, 'desk')
  const addressOf = (to: number) =>
    `${localePath(locale, path)}?${new URLSearchParams({ ...query, page: String(to) })}`
  return (
    <>
      <header className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1 className="font-serif text-3xl">{title}</h1>
        <p className="text-muted text-sm">{t('total', { count: total })}</p>
        {newPath ? (
          <a className="button button-strong ml-auto" href={localePath(locale, newPath)}>
            {t('new')}
          </a>
        ) : null}
      </header>
      <form className="mb-4 flex flex-wrap items-end gap-3" action={localePath(locale, path)}>
        <div className="w-full sm:w-80">
          <label className="kicker mb-0.5 block" htmlFor="q">
            {t('search')}
          </label>
          <input className="field" type="search" id="q" name="q" defaultValue={query['q']} maxLength={200} />
        </div>
        {filters}
        <button type="submit" className="button">
          {t('show')}
        </button>
      </form>
      {total === 0 ? <p className="py-6 text-muted">{t('nothingFound')}</p> : children}
      {pages > 1 ? (
        <nav className="mt-4 flex items-center gap-4 text-sm" aria-label={t('pages')}>
          {page > 1 ? (
            <a className="underline" href={addressOf(page - 1)} rel="prev">
              {t('previous')}
            </a>
          ) : null}
          <span className="text-muted">{t('pageOf', { page, pages })}</span>
          {page < pages ? (
            <a className="underline" href={addressOf(page + 1)} rel="next">
              {t('next')}
            </a>
          ) : null}
        </nav>
      ) : null}
    </>
  )
}
