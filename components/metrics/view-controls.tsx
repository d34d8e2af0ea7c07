import { Disclosure } from '@/components/ui/disclosure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { MetricRef } from '@/lib/claims/types.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { axisUnits, calendars, type FiguresView, scales } from '@/lib/metrics/view.ts'
import type { TariffChoice } from '@/lib/policies/tariffs.ts'

export type Choice = { label: string; href: string; current: boolean }

type Props<V extends FiguresView> = {
  view: V
  /** The address of the same page in another view. */
  href: (view: V) => string
  tariffs: TariffChoice[]
  /** The measures shown: of changes, rates and percentages alone some choices mean nothing. */
  metrics: readonly Pick<MetricRef, 'kind' | 'unit'>[]
  locale: Locale
  /** Choices of the page's own, before those that every view of figures has. */
  first?: { name: string; choices: Choice[] }[]
}

/** How figures are shown: choices as links, the range of time and the duty under them as a plain form. No script. */
export function FiguresControls<V extends FiguresView>({
  view,
  href,
  tariffs,
  metrics,
  locale,
  first = [],
}: Props<V>) {
  const t = translator(locale, 'metrics')
  // What an address asks all the same can be taken back.
  const none = metrics.length === 0
  const amounts = none || metrics.some(({ kind }) => kind !== 'growth' && kind !== 'rate')
  const counted = none || metrics.some(({ unit }) => unit !== '%')
  const choices = <T extends string>(values: readonly T[], now: T, of: (value: T) => [string, V]): Choice[] =>
    values.map((value) => {
      const [label, other] = of(value)
      return { label, href: href(other), current: value === now }
    })
  return (
    <section aria-label={t('view.controls')} className="grid gap-y-1 text-sm" data-print="no">
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {first.map((group) => (
          <Choices key={group.name} {...group} />
        ))}
        {amounts || view.scale !== 'absolute' ? (
          <Choices
            name={t('view.scale.name')}
            choices={choices(scales, view.scale, (scale) => [t(`view.scale.${scale}`), { ...view, scale }])}
          />
        ) : null}
        {amounts || view.calendar !== 'given' ? (
          <Choices
            name={t('view.calendar.name')}
            choices={choices(calendars, view.calendar, (calendar) => [
              t(`view.calendar.${calendar}`),
              { ...view, calendar },
            ])}
          />
        ) : null}
        {view.scale === 'absolute' && (counted || view.unit !== 'auto') ? (
          <Choices
            name={t('view.unit.name')}
            choices={choices(axisUnits, view.unit, (unit) => [t(`view.unit.${unit}`), { ...view, unit }])}
          />
        ) : null}
      </div>
      <Disclosure
        summary={t('view.range')}
        open={view.from !== null || view.to !== null || view.rate !== null}
      >
        <RangeForm
          view={view}
          href={href({ ...view, from: null, to: null, rate: null })}
          tariffs={tariffs}
          locale={locale}
        />
      </Disclosure>
    </section>
  )
}

/** One choice out of a few, each an address. */
function Choices({ name, choices }: { name: string; choices: Choice[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of links is no set of form fields
    <div role="group" aria-label={name} className="flex flex-wrap items-center gap-x-2.5">
      <span className="text-muted" aria-hidden>
        {name}
      </span>
      {choices.map(({ label, href, current }) => (
        <TextLink
          key={href}
          href={href}
          aria-current={current ? 'true' : undefined}
          className="inline-flex min-h-6 items-center underline aria-[current]:font-semibold aria-[current]:no-underline"
        >
          {label}
        </TextLink>
      ))}
    </div>
  )
}

type FormProps = {
  view: FiguresView
  /** The page without range and duty: what the form carries along unseen. */
  href: string
  tariffs: TariffChoice[]
  locale: Locale
}

function RangeForm({ view, href, tariffs, locale }: FormProps) {
  const t = translator(locale, 'metrics')
  const [path, query] = href.split('?')
  return (
    <form action={path} className="flex flex-wrap items-end gap-x-3 gap-y-2">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <label key={`${name}${view[name]}`}>
          <span className="kicker block">{t(`view.${name}`)}</span>
          <input
            name={name}
            defaultValue={view[name] ?? ''}
            placeholder={t('view.example')}
            pattern="\d{4}(-\d{2}){0,2}"
            inputMode="numeric"
            autoComplete="off"
            maxLength={10}
            className="field w-40"
          />
        </label>
      ))}
      <label key={view.rate} className="min-w-0">
        <span className="kicker block">{t('view.rate')}</span>
        <select name="rate" defaultValue={view.rate ?? ''} className="field max-w-72">
          <option value="">{t('view.noRate')}</option>
          {tariffs.map(({ id, name, nameJa }) => (
            <option key={id} value={id} lang={pickedLang(locale, nameJa)}>
              {pick(locale, name, nameJa)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t('view.show')}
      </button>
    </form>
  )
}
