import { timelineHref } from '@/components/timeline/filters.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { insist, readWords } from '@/lib/search/words.ts'
import { type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = { meant: string | null; view: TimelineView; locale: Locale }

/** Says that a slip of the pen was mended, and leads to what was really typed. */
export function MeantWords({ meant, view, locale }: Props) {
  if (meant === null) return null
  const t = translator(locale, 'stream')
  const typed = withView(view, { q: insist(readWords(view.q)) })
  return (
    <p className="mb-2 text-sm">
      {t('meant', { typed: view.q, meant })}{' '}
      <TextLink href={timelineHref(typed, locale)} className="underline" rel="nofollow">
        {t('insist', { typed: view.q })}
      </TextLink>
    </p>
  )
}
