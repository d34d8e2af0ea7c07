import { claimHref, claimText } from '@/components/claims/claim-words.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import type { TimelineEntry } from '@/lib/timeline/types.ts'

/** An entry in one line: its day and what it says. */
export function EntryLine({ entry, locale }: { entry: TimelineEntry; locale: Locale }) {
  const { href, text, lang } = partsOf(entry, locale)
  return (
    <>
      <span className="text-muted">{formatDay(entry.day, locale, 'short')}</span>{' '}
      <a href={href} lang={lang} className="underline">
        {text}
      </a>
    </>
  )
}

function partsOf(entry: TimelineEntry, locale: Locale): { href: string; text: string; lang?: string } {
  switch (entry.kind) {
    case 'article': {
      const { slug, headline, language } = entry.article
      const href = localePath(locale, `/articles/${slug}`)
      return language === locale ? { href, text: headline } : { href, text: headline, lang: language }
    }
    case 'act': {
      const { policy, key, text, textJa } = entry.act
      return {
        href: localePath(locale, `/policies/${policy.slug}#act-${key}`),
        text: pick(locale, text, textJa),
      }
    }
    case 'claim':
      return { href: claimHref(entry.claim, locale), text: claimText(entry.claim, locale) }
  }
}
