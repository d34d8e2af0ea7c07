import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { sans, serif } from '@/app/typefaces.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import '../../globals.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const generateStaticParams = () => []

/** Embeds repeat what full pages say: those are to be found, not these. */
export async function generateMetadata({ params }: Omit<Props, 'children'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'common')
  return {
    title: { default: t('siteName'), template: `%s — ${t('siteName')}` },
    robots: { index: false },
    icons: { icon: '/icon.svg' },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#121417' },
  ],
}

/** A page for the frames of other sites: no header, no footer, and every link opens beside the page it stands in. */
export default async function EmbedLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        <base target="_blank" />
        <script src="/boot.js" />
        <script src="/embed.js" />
      </head>
      <body className="px-3 py-2">{children}</body>
    </html>
  )
}
