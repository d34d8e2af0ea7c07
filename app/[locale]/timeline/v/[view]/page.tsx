import type { Metadata } from 'next'
import { Stream, streamMetadata } from '@/app/[locale]/timeline/stream.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { decodeView } from '@/lib/i18n/routing.ts'
import { parseView } from '@/lib/timeline/view.ts'

type Props = { params: Promise<{ locale: Locale; view: string }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await params
  return streamMetadata(locale, parseView(decodeView(view)))
}

/** The stream narrowed by the filters of its address (/timeline?company=toyota), which proxy.ts made a segment. */
export default async function TimelineViewPage({ params }: Props) {
  const { locale, view } = await params
  return <Stream locale={locale} view={parseView(decodeView(view))} />
}
