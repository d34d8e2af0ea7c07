import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Verification } from '@/prisma/generated/enums.ts'

/** How a fact is known, and the page it was read on where there is one. */
export function KnownFrom({
  verified,
  seenAt,
  locale,
}: {
  verified: Verification
  seenAt: string | null
  locale: Locale
}) {
  const words = translator(locale, 'common')(`verified.${verified}`)
  if (!seenAt || !URL.canParse(seenAt)) return <span className="text-muted">{words}</span>
  return (
    <>
      <span className="text-muted">{words}: </span>
      <a href={seenAt} rel="external nofollow" className="wrap-anywhere underline">
        {new URL(seenAt).hostname.replace(/^www\./, '')}
      </a>
    </>
  )
}
