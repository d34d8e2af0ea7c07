import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** From a number that is disputed to its place among the contradictions. `claimId`: any of the claims that differ. */
export function DisputeLink({ claimId, locale }: { claimId: number; locale: Locale }) {
  return (
    <TextLink href={localePath(locale, `/contradictions#claim-${claimId}`)} className="underline">
      {translator(locale, 'disputes')('link')}
    </TextLink>
  )
}
