import { subjectName } from '@/components/claims/claim-words.ts'
import { metricHref } from '@/components/metrics/metric-href.ts'
import { durationWord } from '@/components/metrics/metric-words.ts'
import type { Choice } from '@/components/metrics/view-controls.tsx'
import type { SubjectView } from '@/lib/claims/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { SubjectFigures } from '@/lib/metrics/arrange.ts'
import type { MetricPageView } from '@/lib/metrics/view.ts'

type Asked = {
  metric: { slug: string }
  view: MetricPageView
  shown: SubjectFigures[]
  subjects: { key: string; subject: SubjectView }[]
}
type Group = { name: string; choices: Choice[] }

/** All subjects, or one; nothing to choose where there is one. */
export function subjectChoices({ metric, view, subjects }: Asked, locale: Locale): Group[] {
  const t = translator(locale, 'metrics')
  if (subjects.length < 2) return []
  const to = (subject: string | null) => metricHref(metric.slug, { ...view, subject }, locale)
  return [
    {
      name: t('view.subject'),
      choices: [
        { label: t('view.all'), href: to(null), current: view.subject === null },
        ...subjects.map(({ key, subject }) => ({
          label: subjectName(subject, locale),
          href: to(key),
          current: view.subject === key,
        })),
      ],
    },
  ]
}

/** The lengths of period that any of the subjects has a line of; those that are only added up here say so. */
export function lengthChoices({ metric, view, shown }: Asked, locale: Locale): Group[] {
  const t = translator(locale, 'metrics')
  const found = new Map<string, boolean>()
  for (const { duration, calculated } of shown.flatMap(({ lengths }) => lengths))
    found.set(duration, (found.get(duration) ?? true) && calculated)
  const to = (length: string | null) =>
    metricHref(metric.slug, { ...view, calendar: 'given', length }, locale)
  const choices = [...found].flatMap(([duration, calculated]) => {
    const length = durationWord(duration as SubjectFigures['lengths'][number]['duration'], locale)
    if (length === null) return []
    const label = calculated ? t('view.calculated', { length }) : length
    return [{ label, href: to(duration), current: view.length === duration }]
  })
  if (choices.length < 2) return []
  const best = { label: t('view.best'), href: to(null), current: view.length === null }
  return [{ name: t('view.length'), choices: [best, ...choices] }]
}
