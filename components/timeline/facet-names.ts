import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type FacetName, sourceKindOf } from '@/lib/timeline/filters.ts'
import type { Facets } from '@/lib/timeline/types.ts'
import type { Basis, Flow, Language, Modality } from '@/prisma/generated/enums.ts'

/** `lang`: where the text is in another language than the page. */
export type ValueName = { text: string; lang?: 'en' | undefined }

/** What a value of a filter is called; a slug nobody has stands for itself. @param value bare, without "-" */
export function valueName(name: FacetName, value: string, facets: Facets, locale: Locale): ValueName {
  const t = translator(locale, 'timeline')
  const claims = translator(locale, 'claims')
  switch (name) {
    case 'kind':
      return { text: t(`kinds.${value as 'article'}`) }
    case 'lang':
      return { text: t(`lang.${value as Language}`) }
    case 'flow':
      return { text: translator(locale, 'common')(`flow.${value.replace('-', '_') as Flow}`) }
    case 'basis':
      return { text: claims(`basis.${value as Basis}`) }
    case 'modality':
      return { text: claims(`modality.${value as Modality}`) }
  }
  const kind = name === 'source' ? sourceKindOf(value) : null
  if (kind) return { text: t(`anySource.${kind}`) }
  const named = facets[name].find((one) => one.value === value)?.named
  if (!named) return { text: value }
  return { text: pick(locale, named.name, named.nameJa), lang: pickedLang(locale, named.nameJa) }
}
