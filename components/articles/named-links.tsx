import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import type { Named } from '@/lib/named.ts'

type Props = {
  items: readonly Named[]
  /** Where their pages live: "companies"; null where they have none. */
  folder: string | null
  locale: Locale
  className?: string
}

/** Names one after another, each leading to its page. */
export function NamedLinks({ items, folder, locale, className = '' }: Props) {
  return (
    <ul className={`flex flex-wrap gap-x-4 ${className}`}>
      {items.map((item) => {
        const name = pick(locale, item.name, item.nameJa)
        const lang = pickedLang(locale, item.nameJa)
        return (
          <li key={item.slug}>
            {folder ? (
              <TextLink
                href={localePath(locale, `/${folder}/${item.slug}`)}
                lang={lang}
                className="inline-block py-0.5 underline"
              >
                {name}
              </TextLink>
            ) : (
              <span lang={lang} className="inline-block py-0.5">
                {name}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
