import type { Metadata } from 'next'
import { Stream, streamMetadata } from '@/app/[locale]/timeline/stream.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { emptyView } from '@/lib/timeline/view.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return streamMetadata((await params).locale, emptyView)
}

/** Everything, newest first. */
export default async function TimelinePage({ params }: Props) {
  const { locale } = await params
  return <Stream locale={locale} view={emptyView} />
}
