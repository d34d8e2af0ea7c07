import { valueName } from '@/components/timeline/facet-names.ts'
import { SteerLink } from '@/components/timeline/steer-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { closedFacets, type FacetName, sourceKindOf } from '@/lib/timeline/filters.ts'
import { standingOf, toggled } from '@/lib/timeline/toggles.ts'
import type { Facets } from '@/lib/timeline/types.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'

type Props = { name: FacetName; view: TimelineView; facets: Facets; locale: Locale }
type Value = { value: string; count: number }

/** Shown at once, behind "more", and from how many on a field narrows the list. */
const atOnce = 7
const atMost = 60
const long = 14

/** The values of a filter with their counts, each a link that takes it in, and a smaller one that excludes it. */
export function FilterList({ name, view, facets, locale }: Props) {
  const t = translator(locale, 'timeline')
  const values = valuesOf(name, facets)
  const chosen = values.filter(({ value }) => standingOf(view, name, value) !== null)
  const rest = values.filter((one) => !chosen.includes(one))
  // Lists of words stay as they are; lists of names begin with what is chosen and what there is most of.
  const closed = closedFacets[name] !== undefined
  const first = closed ? values : [...chosen, ...rest.slice(0, Math.max(0, atOnce - chosen.length))]
  const more = values.filter((one) => !first.includes(one))
  const row = (one: Value) => (
    <Row key={one.value} one={one} name={name} view={view} facets={facets} locale={locale} />
  )
  const narrowed = values.length >= long
  if (values.length === 0) return <p className="py-1 text-muted">{t('noneHere')}</p>
  return (
    <>
      {narrowed ? (
        <input
          type="search"
          data-narrow=""
          aria-label={t('narrow', { field: t(`field.${name}`) })}
          placeholder={t('narrowHint')}
          autoComplete="off"
          className="my-1 w-full rounded-xs border border-rule bg-paper px-1.5 noscript:hidden"
        />
      ) : null}
      <ul className="facets">{first.map(row)}</ul>
      {more.length > 0 ? (
        <details id={`more-${name}`}>
          <summary className="py-1 text-muted">{t('more', { count: more.length })}</summary>
          <ul className="facets">{more.slice(0, atMost).map(row)}</ul>
          {more.length > atMost ? (
            <p className="py-1 text-muted">{t('notListed', { count: more.length - atMost })}</p>
          ) : null}
        </details>
      ) : null}
    </>
  )
}

/** In the order shown: closed lists as they are, kinds of sources before sources, else most frequent first. */
function valuesOf(name: FacetName, facets: Facets): Value[] {
  const counts = facets[name]
  const closed = closedFacets[name]
  if (closed) return closed.map((value) => counts.find((one) => one.value === value) ?? { value, count: 0 })
  return name === 'source' ? counts.filter(({ value }) => sourceKindOf(value) === null) : counts
}

type RowProps = Props & { one: Value }

export function Row({ one: { value, count }, name, view, facets, locale }: RowProps) {
  const t = translator(locale, 'timeline')
  const { text, lang } = valueName(name, value, facets, locale)
  const standing = standingOf(view, name, value)
  const inside = (
    <>
      <span lang={lang}>{text}</span> <b>{count.toLocaleString('en')}</b>
    </>
  )
  if (count === 0 && standing === null) {
    return (
      <li>
        <span>{inside}</span>
      </li>
    )
  }
  return (
    <li data-out={standing === 'out' ? '' : undefined}>
      <SteerLink
        id={`f-${name}-${value}`}
        view={toggled(view, name, value, standing ?? 'in')}
        locale={locale}
        current={standing !== null}
        label={standing === 'out' ? t('chip.not', { field: t(`field.${name}`), value: text }) : undefined}
      >
        {inside}
      </SteerLink>
      {standing === 'out' ? null : (
        <SteerLink
          id={`n-${name}-${value}`}
          view={toggled(view, name, value, 'out')}
          locale={locale}
          label={t('exclude', { value: text })}
        >
          {t('not')}
        </SteerLink>
      )}
    </li>
  )
}
