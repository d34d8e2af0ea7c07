import { firmnessOf } from '@/components/claims/firmness.ts'
import { Chip, type Tone } from '@/components/ui/chip.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Basis, Modality } from '@/prisma/generated/enums.ts'

const tones: Record<ReturnType<typeof firmnessOf>, Tone> = {
  solid: 'outline',
  light: 'outline',
  hatched: 'outline',
  hollow: 'outline',
  dashed: 'dashed',
}

/** What a figure is (estimate, forecast, pledge …) and, where that adds something, how firmly it was said. */
export function FirmnessChip({
  basis,
  modality,
  locale,
}: {
  basis: Basis
  modality: Modality
  locale: Locale
}) {
  const t = translator(locale, 'claims')
  if (modality === 'denied') return <Chip tone="warn">{t('modality.denied')}</Chip>
  const unsure = modality === 'may' || modality === 'considering'
  return (
    <Chip tone={unsure ? 'dashed' : tones[firmnessOf(basis)]}>
      {unsure ? `${t(`basis.${basis}`)} · ${t(`modality.${modality}`)}` : t(`basis.${basis}`)}
    </Chip>
  )
}
