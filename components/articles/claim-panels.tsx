import { panelId } from '@/components/articles/lit-fields.ts'
import { ClaimDetail } from '@/components/claims/claim-detail.tsx'
import { claimText } from '@/components/claims/claim-words.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { claims: readonly ClaimView[]; shared: readonly number[][]; locale: Locale }

/**
 * What each number opens: one panel per claim, however often the text and the list lead to it, and
 * one for each number that serves several claims. The browser's popover: no script, closed by Escape.
 */
export function ClaimPanels({ claims, shared, locale }: Props) {
  const t = translator(locale, 'claims')
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const panels = [
    ...claims.map((claim) => [claim]),
    ...shared.map((ids) => ids.map((id) => byId.get(id)).filter((claim) => claim !== undefined)),
  ].filter((panel, index) => panel.length > 1 || index < claims.length)
  return panels.map((panel) => (
    <div
      key={panelId(panel.map(({ id }) => id))}
      id={panelId(panel.map(({ id }) => id))}
      popover="auto"
      role="dialog"
      aria-label={t('detail.open', { text: panel.map((claim) => claimText(claim, locale)).join(' · ') })}
      className="popover divide-y divide-rule border border-rule-strong p-3 font-normal"
    >
      {panel.map((claim) => (
        <div key={claim.id} className="py-2 first:pt-0 last:pb-0">
          <ClaimDetail claim={claim} locale={locale} inPlace />
        </div>
      ))}
    </div>
  ))
}
