import { claimText } from '@/components/claims/claim-words.ts'
import type { Dispute } from '@/lib/disputes/types.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Where a contradiction stands, the reason an editor gave, and which answer charts draw: being drawn settles nothing. */
export function JudgementLine({ dispute, locale }: { dispute: Dispute; locale: Locale }) {
  const t = translator(locale, 'disputes')
  const { state, judgements, sides, kind } = dispute
  const drawn = kind === 'figures' ? sides.find((side) => side.drawn)?.claims[0] : undefined
  return (
    <div className="measure mt-5 border-rule border-t pt-3 text-sm">
      <p>
        <span className="font-semibold">{t(`state.${state}`)}</span> {t(`stateLong.${state}`)}
        {drawn && state !== 'settled' ? ` ${t('onlyDrawn', { value: claimText(drawn, locale) })}` : ''}
      </p>
      {judgements.map(({ kind: judged, note, noteJa }) => (
        <p key={`${judged} ${note}`} className="mt-1">
          <span className="text-muted">{t(`judged.${judged}`)}</span>{' '}
          {note ? <span lang={pickedLang(locale, noteJa)}>{pick(locale, note, noteJa)}</span> : null}
        </p>
      ))}
    </div>
  )
}
