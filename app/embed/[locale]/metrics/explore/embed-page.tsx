import type { Metadata } from 'next'
import { exploreMetadata } from '@/app/[locale]/metrics/explore/explore-page.tsx'
import { readExplore } from '@/app/[locale]/metrics/explore/read.ts'
import { EmbedFrame } from '@/components/explore/embed-frame.tsx'
import { exploreHref } from '@/components/explore/explore-href.ts'
import { MissingNote } from '@/components/explore/missing-note.tsx'
import { ReadyMadeList } from '@/components/explore/ready-made-list.tsx'
import { ShownFigures } from '@/components/explore/shown-figures.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { readyMadeOf } from '@/lib/metrics/explore/ready-made.ts'

type Props = { locale: Locale; query: string }

/** The whole page is the one to be found. */
export async function embedMetadata(props: Props): Promise<Metadata> {
  const { title, description, alternates } = await exploreMetadata(props)
  return { title, description, alternates: { canonical: alternates?.canonical ?? null } }
}

/** A view of the explorer for the frame of another page. */
export async function ExploreEmbed({ locale, query }: Props) {
  const { view, explored, marks, tariff, until } = await readExplore(query)
  const { arranged, missing, known } = explored
  return (
    <EmbedFrame href={exploreHref(view, locale)} locale={locale}>
      <MissingNote missing={missing} empty={arranged.empty} view={view} locale={locale} />
      {view.series.length === 0 ? <ReadyMadeList ready={readyMadeOf(known)} locale={locale} /> : null}
      <ShownFigures
        explored={explored}
        view={view}
        marks={marks}
        tariff={tariff}
        until={until}
        locale={locale}
      />
    </EmbedFrame>
  )
}
