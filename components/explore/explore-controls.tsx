import { exploreHref } from '@/components/explore/explore-href.ts'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type ExploreView, layouts, printExploreView } from '@/lib/metrics/explore/view.ts'
import { axisUnits, calendars, scales } from '@/lib/metrics/view.ts'
import type { TariffChoice } from '@/lib/policies/tariffs.ts'

type Props = { view: ExploreView; tariffs: TariffChoice[]; locale: Locale }

/** How the series are shown: choices as links, the range and the duty below as a plain form. */
export function ExploreControls({ view, tariffs, locale }: Props) {
  const t = translator(locale, 'explore')
  const choice = <V extends string>(
    values: readonly V[],
    now: V,
    of: (value: V) => [string, Partial<ExploreView>],
  ) =>
    values.map((value) => {
      const [label, patch] = of(value)
      return { label, href: exploreHref({ ...view, ...patch }, locale), current: value === now }
    })
  return (
    <section aria-label={t('shape.name')} className="grid gap-y-1 text-sm" data-print="no">
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        <Choices
          name={t('shape.scale.name')}
          choices={choice(scales, view.scale, (scale) => [t(`shape.scale.${scale}`), { scale }])}
        />
        <Choices
          name={t('shape.calendar.name')}
          choices={choice(calendars, view.calendar, (calendar) => [
            t(`shape.calendar.${calendar}`),
            { calendar },
          ])}
        />
        {view.series.length > 1 ? (
          <Choices
            name={t('layout.name')}
            choices={choice(layouts, view.layout, (layout) => [t(`layout.${layout}`), { layout }])}
          />
        ) : null}
        {view.scale === 'absolute' ? (
          <Choices
            name={t('shape.unit.name')}
            choices={choice(axisUnits, view.unit, (unit) => [t(`shape.unit.${unit}`), { unit }])}
          />
        ) : null}
      </div>
      <Disclosure
        summary={t('shape.range')}
        open={view.from !== null || view.to !== null || view.rate !== null}
      >
        <RangeForm view={view} tariffs={tariffs} locale={locale} />
      </Disclosure>
    </section>
  )
}

type Choice = { label: string; href: string; current: boolean }

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

function RangeForm({ view, tariffs, locale }: Props) {
  const t = translator(locale, 'explore')
  const kept = new URLSearchParams(printExploreView({ ...view, from: null, to: null, rate: null }))
  return (
    <form
      action={localePath(locale, '/metrics/explore')}
      className="flex flex-wrap items-end gap-x-3 gap-y-2"
    >
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <label key={`${name}${view[name]}`}>
          <span className="kicker block">{t(`shape.${name}`)}</span>
          <input
            name={name}
            defaultValue={view[name] ?? ''}
            placeholder={t('shape.example')}
            pattern="\d{4}(-\d{2}){0,2}"
            inputMode="numeric"
            autoComplete="off"
            maxLength={10}
            className="field w-40"
          />
        </label>
      ))}
      <label key={view.rate} className="min-w-0">
        <span className="kicker block">{t('shape.rate')}</span>
        <select name="rate" defaultValue={view.rate ?? ''} className="field max-w-72">
          <option value="">{t('shape.none')}</option>
          {tariffs.map(({ id, name, nameJa }) => (
            <option key={id} value={id} lang={pickedLang(locale, nameJa)}>
              {pick(locale, name, nameJa)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t('shape.show')}
      </button>
    </form>
  )
}
