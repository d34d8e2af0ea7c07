import { Chip } from '@/components/ui/chip.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { ActView } from '@/lib/policies/types.ts'

const places = ['America/New_York', 'Asia/Tokyo'] as const

/** One dated act: when and where, what kind, whose, what was done, and where that is known from. */
export function ActEntry({ act, locale }: { act: ActView; locale: Locale }) {
  const t = translator(locale, 'policies')
  const common = translator(locale, 'common')
  const place = places.find((zone) => zone === act.zone)
  const source = act.source.title ?? act.source.name
  return (
    <>
      <div>
        <p className="font-semibold">
          <time dateTime={act.day}>{formatDay(act.day, locale)}</time>
        </p>
        {place ? <p className="text-muted text-sm">{t(`zone.${place}`)}</p> : null}
      </div>
      <div>
        <p className="flex flex-wrap gap-x-2 gap-y-1 text-sm">
          <Chip tone={act.scheduled ? 'dashed' : act.kind === 'in_force' ? 'solid' : 'outline'}>
            {t(`act.${act.kind}`)}
          </Chip>
          <Chip tone={act.side === 'US' ? 'us' : act.side === 'JP' ? 'jp' : 'bi'}>
            {t(`side.${act.side}`)}
          </Chip>
          {act.scheduled ? <span className="text-warn">{t('scheduled')}</span> : null}
        </p>
        <p className="mt-1" lang={pickedLang(locale, act.textJa)}>
          {pick(locale, act.text, act.textJa)}
        </p>
        <p className="mt-1 text-muted text-sm">
          {act.issuer ? `${t('issuer')} ${pick(locale, act.issuer.name, act.issuer.nameJa)} · ` : ''}
          {act.citation ? `${act.citation} · ` : ''}
          {act.gazettedOn ? `${t('gazetted', { date: formatDay(act.gazettedOn, locale) })} · ` : ''}
          {common('source')}{' '}
          {act.source.url ? (
            <a className="underline" href={act.source.url} rel="external nofollow">
              {source ?? act.source.url}
            </a>
          ) : (
            (source ?? t('noSource'))
          )}
          {act.source.title && act.source.name ? ` (${act.source.name})` : ''}
          {act.verified === 'public_record' ? ` · ${t('sourceRecord')}` : ''}
        </p>
        {act.note ? (
          <p className="mt-1 text-muted text-sm" lang={pickedLang(locale, act.noteJa)}>
            {pick(locale, act.note, act.noteJa)}
          </p>
        ) : null}
      </div>
    </>
  )
}
