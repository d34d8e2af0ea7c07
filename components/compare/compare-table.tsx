import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Compared } from '@/lib/compare/types.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

export type CompareRow = {
  key: string
  title: ReactNode
  /** What the row is about more exactly, small under its title. */
  note?: ReactNode
  /** One for each company, in their order. */
  cells: ReactNode[]
}

type Props = { caption: string; companies: readonly Compared[]; rows: CompareRow[]; locale: Locale }

/**
 * Companies as columns, all of one width wherever this table stands on the page. It scrolls inside itself on a narrow
 * screen, what a row is about staying in sight.
 */
export function CompareTable({ caption, companies, rows, locale }: Props) {
  return (
    <section
      className="relative overflow-x-auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={caption}
    >
      <table
        className="w-full table-fixed border-collapse text-sm leading-snug"
        style={{
          minWidth: `${7 + 10.5 * companies.length}rem`,
          maxWidth: `${13 + 26 * companies.length}rem`,
        }}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-rule-strong border-b">
            <th scope="col" className={`kicker ${head}`}>
              {translator(locale, 'compare')('table.what')}
            </th>
            {companies.map(({ slug, shortName, shortNameJa }) => (
              <th key={slug} scope="col" className="px-3 py-1 text-left font-semibold text-base">
                <TextLink
                  href={localePath(locale, `/companies/${slug}`)}
                  lang={pickedLang(locale, shortNameJa)}
                  className="underline"
                >
                  {pick(locale, shortName, shortNameJa)}
                </TextLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, note, cells }) => (
            <tr key={key} className="border-rule border-b align-top">
              <th scope="row" className={`font-normal ${head}`}>
                <span className="block font-semibold">{title}</span>
                {note ? <span className="block text-muted text-xs">{note}</span> : null}
              </th>
              {companies.map(({ slug }, at) => (
                <td key={slug} className="px-3 py-2 wrap-anywhere">
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The column that stays: narrow where the screen is. */
const head = 'sticky left-0 z-1 w-28 bg-paper py-2 pr-3 text-left align-top sm:w-44 lg:w-56'
