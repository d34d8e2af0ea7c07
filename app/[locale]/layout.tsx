import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { sans, serif } from '@/app/typefaces.ts'
import { Footer } from '@/components/layout/footer.tsx'
import { Header } from '@/components/layout/header.tsx'
import { db } from '@/lib/db.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import '../globals.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** No page is rendered at build time: the first request renders it from the database as it then is. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Omit<Props, 'children'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'common')
  return {
    title: { default: `${t('siteName')} — ${t('tagline')}`, template: `%s — ${t('siteName')}` },
    description: t('description'),
    icons: { icon: '/icon.svg' },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#121417' },
  ],
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'common')
  // Without the database the page says so itself; its frame must not fail as well.
  const horizon = await getHorizon(db()).catch(() => null)
  return (
    <html lang={locale} className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        <script src="/boot.js" />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="button sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
        >
          {t('skip')}
        </a>
        <Header locale={locale} />
        <main id="content" className="page flex-1 pt-6 pb-16" tabIndex={-1}>
          {children}
        </main>
        <Footer locale={locale} seen={horizon?.seen ?? null} />
      </body>
    </html>
  )
}
