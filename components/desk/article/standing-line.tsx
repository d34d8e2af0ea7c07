import { Chip } from '@/components/ui/chip.tsx'
import type { Standing } from '@/lib/articles/standing.ts'
import { formatInstant } from '@/lib/format/date.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { standing: Standing; slug: string; locale: Locale }

/** Where the text stands: its state, whether readers see another, when it goes out, and why it is not yours to publish. */
export function StandingLine({ standing, slug, locale }: Props) {
  const { state, isLive, isEdit, isBehind, scheduledFor, publish } = standing
  const t = translator(locale, 'review')
  const desk = translator(locale, 'desk')
  const inZone = (at: string, zone: string) => formatInstant(at, zone, 'minute', locale)
  return (
    <div className="mb-1 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Chip tone={state === 'published' ? 'solid' : 'dashed'}>{desk(`states.${state}`)}</Chip>
        {isEdit ? <span>{t('isEdit')}</span> : null}
        {isLive ? (
          <a className="underline" href={localePath(locale, `/articles/${slug}`)}>
            {desk('seePublic')}
          </a>
        ) : null}
      </p>
      {isBehind ? <p className="mt-1 text-warn">{t('isBehind')}</p> : null}
      {scheduledFor ? (
        <p className="mt-1">
          {t('goesOut')}{' '}
          <time dateTime={scheduledFor} className="font-semibold">
            {inZone(scheduledFor, 'America/New_York')} · {inZone(scheduledFor, 'Asia/Tokyo')}
          </time>
          {publish === null ? null : <span className="block text-muted">{t('changeUnschedules')}</span>}
        </p>
      ) : null}
      {state === 'in_review' && publish === 'own-article' && !scheduledFor ? (
        <p className="mt-1 text-muted">{t('waitsForAnother')}</p>
      ) : null}
    </div>
  )
}
