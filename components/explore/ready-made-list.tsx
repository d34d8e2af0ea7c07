import { subjectName } from '@/components/claims/claim-words.ts'
import { exploreHref } from '@/components/explore/explore-href.ts'
import { seriesFacts } from '@/components/explore/series-words.ts'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Known, ReadyMade } from '@/lib/metrics/explore/ready-made.ts'
import { exploreOf } from '@/lib/metrics/explore/view.ts'

/** Good comparisons to begin with: of each what it is about, and between whom. */
export function ReadyMadeList({ ready, locale }: { ready: ReadyMade<Known>[]; locale: Locale }) {
  const t = translator(locale, 'explore')
  if (ready.length === 0) return null
  return (
    <Section title={t('ready.title')}>
      <p className="mb-3 text-muted text-sm">{t('ready.note')}</p>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {ready.map(({ by, series }) => {
          const [first] = series
          if (!first) return null
          const who = ({ subject }: Known) => subjectName(subject, locale)
          const what = ({ metric }: Known) => pick(locale, metric.name, metric.nameJa)
          const names = series.map(by === 'metric' ? who : what).join(locale === 'ja' ? '、' : ', ')
          const figures = series.reduce((sum, { points }) => sum + points, 0)
          return (
            <li key={first.id} className="border-rule border-t py-3">
              <TextLink
                href={exploreHref(exploreOf(series.map(({ id }) => id)), locale)}
                className="font-semibold underline"
              >
                {by === 'metric' ? what(first) : who(first)}
              </TextLink>
              <span className="block">{names}</span>
              <span className="block text-muted text-sm">
                {seriesFacts(first, locale)} · {t('pick.points', { count: figures })}
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
