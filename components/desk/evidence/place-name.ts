'use client'

import { useTranslations } from 'use-intl'

/** Names a form path as its labels do: "Insights › 1 › Points › 2 › Text". */
export function usePlaceName(): (path: string) => string {
  const t = useTranslations('desk')
  return (path) =>
    path
      .split('.')
      .map((part) => {
        if (/^\d+$/.test(part)) return String(Number(part) + 1)
        const own = part.replace(/Ja$/, '')
        if (own !== part && t.has(`fields.${part}`)) return `${t(`fields.${part}`)} ${t('inJapanese')}`
        return t.has(`fields.${part}`) ? t(`fields.${part}`) : part
      })
      .join(' › ')
}
