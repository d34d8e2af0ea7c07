import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { ActOnRecord, Pledge } from '@/lib/pledges/types.ts'

/** More than this are counted only. */
const most = 6

/** Later acts and articles on the matter of a promise, newest first, with the word that they are no proof of anything. */
export function RecordList({ pledge, locale }: { pledge: Pledge; locale: Locale }) {
  const t = translator(locale, 'pledges')
  const { record } = pledge
  const { subject } = pledge.claim
  if (record.length === 0) return null
  return (
    <>
      <p className="mt-1 text-muted">{t('recordNote')}</p>
      <ul className="mt-1 grid gap-1">
        {record.slice(0, most).map((one) => (
          <li key={one.type === 'act' ? `${one.policy.slug} ${one.key}` : one.id}>
            <span className="text-muted">{formatDay(one.day, locale, 'short')}</span>{' '}
            {one.type === 'act' ? (
              <>
                <ActLink act={one} locale={locale} />
                {subject.type === 'policy' ? null : (
                  <span className="text-muted">{` — ${pick(locale, one.policy.name, one.policy.nameJa)}`}</span>
                )}
              </>
            ) : (
              <>
                <TextLink
                  href={localePath(locale, `/articles/${one.slug}`)}
                  className="underline"
                  lang={one.language}
                >
                  {one.headline}
                </TextLink>
                <span className="text-muted">{` — ${pick(locale, one.source.name, one.source.nameJa)}`}</span>
              </>
            )}
          </li>
        ))}
        {record.length > most ? (
          <li className="text-muted">{t('recordMore', { count: record.length - most })}</li>
        ) : null}
      </ul>
    </>
  )
}

/** The text of an act, leading to its place on the policy's page. */
export function ActLink({ act, locale }: { act: ActOnRecord; locale: Locale }) {
  return (
    <TextLink
      href={localePath(locale, `/policies/${act.policy.slug}#act-${act.key}`)}
      className="underline"
      lang={pickedLang(locale, act.textJa)}
    >
      {pick(locale, act.text, act.textJa)}
    </TextLink>
  )
}
