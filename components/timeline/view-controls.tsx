import { timelineHref } from '@/components/timeline/filters.ts'
import { SteerLink } from '@/components/timeline/steer-link.tsx'
import { ViewForm } from '@/components/timeline/view-form.tsx'
import { VisitorZone } from '@/components/timeline/visitor-zone.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { dateKinds, type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = { view: TimelineView; locale: Locale }

const link =
  'inline-flex min-h-6 items-center underline aria-[current]:font-semibold aria-[current]:no-underline'

type Choice = { key: string; label: string; patch: Partial<TimelineView>; current: boolean }

/** How a view is shown: by which date, on which clock, as of when, as a stream or in lanes. */
export function ViewControls({ view, locale }: Props) {
  const t = translator(locale, 'timeline')
  const clocks = ['own', 'et', 'jst']
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm" data-print="no">
      <Choices
        name={t('by.name')}
        view={view}
        locale={locale}
        choices={dateKinds.map((date) => ({
          key: `date-${date}`,
          label: t(`by.${date}`),
          patch: { date },
          current: view.date === date,
        }))}
      />
      <div className="flex flex-wrap items-center gap-x-2.5">
        <Choices
          name={t('clock.name')}
          view={view}
          locale={locale}
          choices={clocks.map((clock) => ({
            key: `clock-${clock}`,
            label: t(`clock.${clock as 'own'}`),
            patch: { clock },
            current: view.clock === clock,
          }))}
        />
        <VisitorZone
          href={timelineHref(withView(view, { clock: 'ZONE' }), locale)}
          label={translator(locale, 'stream')('yourZone', { zone: 'ZONE' })}
          clock={view.clock}
          className={link}
        />
      </div>
      <ViewForm view={view} asks={{ asof: null }} locale={locale} className="flex items-center gap-1.5">
        <label className="flex items-center gap-2">
          <span className="text-muted">{t('asof.name')}</span>
          <input
            type="date"
            name="asof"
            id="timeline-asof"
            defaultValue={view.asof ?? ''}
            min="1900-01-01"
            max="2100-12-31"
            className="min-h-7 w-33 rounded-xs border border-rule-strong bg-paper px-1"
          />
        </label>
        <button
          type="submit"
          className="min-h-7 rounded-xs border border-rule-strong px-2 hover:border-ink"
          aria-label={t('asof.label')}
        >
          {t('asof.show')}
        </button>
      </ViewForm>
      <Choices
        name={t('as.name')}
        view={view}
        locale={locale}
        choices={(['stream', 'lanes'] as const).map((show) => ({
          key: `show-${show}`,
          label: t(`as.${show}`),
          patch: { show },
          current: view.show === show,
        }))}
      />
      {view.q === '' ? null : (
        <Choices
          name={t('sort.name')}
          view={view}
          locale={locale}
          choices={(['newest', 'relevance'] as const).map((sort) => ({
            key: `sort-${sort}`,
            label: t(`sort.${sort}`),
            patch: { sort },
            current: view.sort === sort,
          }))}
        />
      )}
    </div>
  )
}

/** One choice out of a few, each an address. */
export function Choices({ name, choices, view, locale }: Props & { name: string; choices: Choice[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of links is no set of form fields
    <div role="group" aria-label={name} className="flex flex-wrap items-center gap-x-2.5">
      <span className="text-muted" aria-hidden>
        {name}
      </span>
      {choices.map(({ key, label, patch, current }) => (
        <SteerLink
          key={key}
          id={`c-${key}`}
          view={withView(view, patch)}
          locale={locale}
          current={current}
          className={link}
        >
          {label}
        </SteerLink>
      ))}
    </div>
  )
}
