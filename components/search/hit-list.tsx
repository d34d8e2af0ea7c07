import { Lit } from '@/components/search/lit.tsx'
import { Chip } from '@/components/ui/chip.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { SearchHit, SearchKind } from '@/lib/search/types.ts'

const folders: Record<SearchKind, string> = {
  article: 'articles',
  company: 'companies',
  policy: 'policies',
  person: 'people',
  story: 'stories',
  metric: 'metrics',
}

type Props = {
  hits: SearchHit[]
  locale: Locale
  /** Headlines in serif with room around them: for articles. */
  large?: boolean
  /** Leave out the mark of close matches, where all are and a line above says so. */
  unmarked?: boolean
}

/** What was found of one kind, each with the words lit where they stand. */
export function HitList({ hits, locale, large, unmarked }: Props) {
  const t = translator(locale, 'search')
  return (
    <ul>
      {hits.map((hit) => (
        <li
          key={hit.slug}
          className={`border-rule border-b first:pt-0 last:border-0 ${large ? 'py-4' : 'py-2.5'}`}
        >
          <h3
            lang={hit.titleLang ?? undefined}
            className={large ? 'font-serif text-lg leading-snug' : 'font-semibold leading-snug'}
          >
            <TextLink href={localePath(locale, `/${folders[hit.kind]}/${hit.slug}`)}>
              <Lit segments={hit.title} />
            </TextLink>
          </h3>
          {hit.sourceName || hit.day || (hit.fuzzy && !unmarked) ? (
            <p className="mt-0.5 text-muted text-sm">
              {[hit.sourceName, hit.day ? formatDay(hit.day, locale, 'short') : null]
                .filter(Boolean)
                .join(' · ')}{' '}
              {hit.fuzzy && !unmarked ? <Chip tone="dashed">{t('close')}</Chip> : null}
            </p>
          ) : null}
          {hit.snippet.length > 0 ? (
            <p
              lang={hit.snippetLang ?? undefined}
              className={large ? 'measure mt-1' : 'mt-0.5 line-clamp-3 text-sm'}
            >
              <Lit segments={hit.snippet} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
