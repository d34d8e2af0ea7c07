import { Chip, type Tone } from '@/components/ui/chip.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { StatusName } from '@/lib/policies/status.ts'

const tones: Record<StatusName, Tone> = {
  none: 'dashed',
  threatened: 'dashed',
  proposed: 'dashed',
  announced: 'dashed',
  agreed: 'dashed',
  signed: 'outline',
  published: 'outline',
  in_force: 'solid',
  suspended: 'outline',
  ended: 'outline',
  struck_down: 'outline',
}

/** Solid only for what is in force; dashed for what is not law yet. */
export function StatusChip({ status, locale }: { status: StatusName; locale: Locale }) {
  return <Chip tone={tones[status]}>{translator(locale, 'policies')(`status.${status}`)}</Chip>
}
