import { TextLink } from '@/components/ui/text-link.tsx'
import type { Peer } from '@/lib/companies/peers.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { company: string; peers: Peer[]; locale: Locale }

/** "Compare with Honda, Nissan, all": ways to this company beside those of which most of the same is measured. */
export function CompareLinks({ company, peers, locale }: Props) {
  const t = translator(locale, 'companies')
  const ways = peers.map(({ slug, shortName, shortNameJa }) => ({
    slugs: [slug],
    text: pick(locale, shortName, shortNameJa),
  }))
  if (peers.length > 1) ways.push({ slugs: peers.map(({ slug }) => slug), text: t('compare.all') })
  return (
    <p className="flex flex-wrap gap-x-3">
      {t('compare.with')}
      {ways.map(({ slugs, text }) => (
        <TextLink
          key={slugs.join(',')}
          href={localePath(locale, `/companies/compare?c=${[company, ...slugs].join(',')}`)}
          className="underline"
        >
          {text}
        </TextLink>
      ))}
    </p>
  )
}
