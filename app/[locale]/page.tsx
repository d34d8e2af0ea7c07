import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params
  const t = translator(locale as Locale, 'common')
  return <h1 className="font-serif text-3xl">{t('tagline')}</h1>
}
