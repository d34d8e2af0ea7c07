import { EntryLink } from '@/components/timeline/entry-link.tsx'
import { embedded, type StreamShape } from '@/components/timeline/shape.ts'
import { Chip } from '@/components/ui/chip.tsx'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyActView } from '@/lib/policies/types.ts'

const sideTones = { US: 'us', JP: 'jp', both: 'bi' } as const

type Props = { act: PolicyActView; locale: Locale; shape?: StreamShape; ahead?: boolean }

/** An act away from its policy's page: what kind and whose, of which policy, what was done, known from where. */
export function ActLine({ act, locale, shape = embedded, ahead = act.scheduled }: Props) {
  const t = translator(locale, 'policies')
  const source = act.source.name ?? act.source.title
  const policy = localePath(locale, `/policies/${act.policy.slug}`)
  return (
    <>
      <p className="text-sm">
        <Chip tone={ahead ? 'dashed' : act.kind === 'in_force' ? 'solid' : 'outline'}>
          {t(`act.${act.kind}`)}
        </Chip>{' '}
        <Chip tone={sideTones[act.side]}>{t(`side.${act.side}`)}</Chip>{' '}
        <EntryLink
          plain={shape.long}
          href={policy}
          className="font-semibold"
          lang={pickedLang(locale, act.policy.nameJa)}
        >
          {pick(locale, act.policy.name, act.policy.nameJa)}
        </EntryLink>
        {act.scheduled ? (
          <span className="text-warn">
            {' · '}
            {shape.asof ? translator(locale, 'stream')('scheduledThen') : t('scheduled')}
          </span>
        ) : null}
      </p>
      <p className="measure mt-0.5">
        <EntryLink
          plain={shape.long}
          href={`${policy}#act-${act.key}`}
          lang={pickedLang(locale, act.textJa)}
          data-open
        >
          {pick(locale, act.text, act.textJa)}
        </EntryLink>
      </p>
      <p className="mt-0.5 text-muted text-sm">
        {act.issuer ? `${pick(locale, act.issuer.name, act.issuer.nameJa)} · ` : ''}
        {act.citation ? `${act.citation} · ` : ''}
        {act.source.url ? (
          <a className="underline" href={act.source.url} rel="external nofollow">
            {source ?? t('noSource')}
          </a>
        ) : (
          (source ?? t('noSource'))
        )}
        {act.verified === 'public_record' ? ` · ${t('sourceRecord')}` : ''}
      </p>
    </>
  )
}
