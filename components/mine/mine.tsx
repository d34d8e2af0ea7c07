import { MineSlot } from '@/components/mine/mine-slot.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { WatchKind } from '@/lib/mine/answer.ts'

/** The place on a public page for what an account keeps there. @param target the view's query string, or the slug */
export function Mine({ kind, target, locale }: { kind: WatchKind; target: string; locale: Locale }) {
  const t = translator(locale, 'mine')
  return (
    <MineSlot
      kind={kind}
      target={target}
      locale={locale}
      signedOut={t('bar.signedOut')}
      signIn={t('bar.signIn')}
    />
  )
}
