import type { ReactNode } from 'react'
import { subjectName } from '@/components/claims/claim-words.ts'
import { PickerList } from '@/components/explore/picker-list.tsx'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Guarded } from '@/lib/metrics/explore/guard.ts'
import type { Known } from '@/lib/metrics/explore/ready-made.ts'
import { foundSeries } from '@/lib/metrics/explore/sought.ts'
import { type ExploreView, mostSeries, nothingSought, printExploreView } from '@/lib/metrics/explore/view.ts'
import { parseSeriesId, subjectKey } from '@/lib/metrics/series-id.ts'
import { Flow } from '@/prisma/generated/enums.ts'

type Props = { known: readonly Known[]; chosen: readonly Guarded[]; view: ExploreView; locale: Locale }
type Option = { value: string; label: string }

const subjectKinds = ['company', 'country', 'policy'] as const

/** Every series there is, narrowed by whom, what and which way: a plain form, its answers plain links. */
export function SeriesPicker({ known, chosen, view, locale }: Props) {
  const t = translator(locale, 'explore')
  const { sought } = view
  const kept = [...new URLSearchParams(printExploreView({ ...view, sought: nothingSought }))]
  const flows = Object.values(Flow).filter((flow) => known.some(({ id }) => parseSeriesId(id)?.flow === flow))
  const subjects = subjectKinds.map((kind) => ({
    label: t(`pick.${kind}`),
    options: options(
      known.filter(({ subject }) => subject.type === kind),
      ({ subject }) => ({ value: subjectKey(subject), label: subjectName(subject, locale) }),
      locale,
    ),
  }))
  const measures = options(
    known,
    ({ metric }) => ({ value: metric.slug, label: pick(locale, metric.name, metric.nameJa) }),
    locale,
  )
  return (
    <section aria-labelledby="pick" data-print="no">
      <h2 id="pick" className="mb-2 font-semibold">
        {t('pick.title')}
      </h2>
      {view.series.length >= mostSeries ? (
        <p className="mb-2 text-sm">{t('chosen.full', { most: mostSeries })}</p>
      ) : null}
      <form
        action={localePath(locale, '/metrics/explore')}
        className="grid grid-cols-1 items-end gap-x-3 gap-y-2 text-sm sm:grid-cols-2 lg:grid-cols-1"
      >
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Choice name="who" label={t('pick.who')} any={t('pick.any')} value={sought.who}>
          {subjects.map(({ label, options: inside }) =>
            inside.length === 0 ? null : (
              <optgroup key={label} label={label}>
                <Options options={inside} />
              </optgroup>
            ),
          )}
        </Choice>
        <Choice name="what" label={t('pick.what')} any={t('pick.any')} value={sought.what}>
          <Options options={measures} />
        </Choice>
        <Choice name="way" label={t('pick.way')} any={t('pick.any')} value={sought.way}>
          <Options
            options={flows.map((value) => ({ value, label: translator(locale, 'common')(`flow.${value}`) }))}
          />
        </Choice>
        <button type="submit" className="button">
          {t('pick.show')}
        </button>
      </form>
      <PickerList found={foundSeries(known, sought)} chosen={chosen} view={view} locale={locale} />
    </section>
  )
}

type ChoiceProps = {
  name: string
  label: string
  any: string
  value: string | null
  children: ReactNode
}

function Choice({ name, label, any, value, children }: ChoiceProps) {
  return (
    <label className="block min-w-0">
      <span className="kicker block">{label}</span>
      {/* A new key: a field that was asked again must show what was asked. */}
      <select key={value} name={name} defaultValue={value ?? ''} className="field">
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  )
}

const Options = ({ options: all }: { options: Option[] }) =>
  all.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

function options<T>(things: readonly T[], of: (thing: T) => Option, locale: Locale): Option[] {
  const found = new Map(things.map((thing) => [of(thing).value, of(thing)]))
  return [...found.values()].sort((a, b) => a.label.localeCompare(b.label, locale))
}
