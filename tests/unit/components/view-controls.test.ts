import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FiguresControls } from '../../../components/metrics/view-controls.tsx'
import { emptyFiguresView, type FiguresView } from '../../../lib/metrics/view.ts'

type Metric = Parameters<typeof FiguresControls>[0]['metrics'][number]
const vehicles: Metric = { kind: 'level', unit: '{vehicle}' }
const growth: Metric = { kind: 'growth', unit: '%' }
const rate: Metric = { kind: 'rate', unit: '%' }

const groups = (metrics: Metric[], asked: Partial<FiguresView> = {}) => {
  const view = { ...emptyFiguresView, ...asked }
  const href = ({ scale, unit, calendar }: FiguresView) => `/x?${scale}&${unit}&${calendar}`
  const html = renderToStaticMarkup(
    createElement(FiguresControls<FiguresView>, { view, href, tariffs: [], metrics, locale: 'en' }),
  )
  return [...html.matchAll(/role="group" aria-label="([^"]+)"/g)].map(([, name]) => name)
}

it('offers no scale, axis or kind of year to changes and rates alone', () => {
  expect(groups([growth])).toEqual([])
  expect(groups([growth, rate])).toEqual([])
  expect(groups([growth, vehicles])).toEqual(['Scale', 'Years', 'Axis in'])
  expect(groups([{ kind: 'level', unit: '%' }])).toEqual(['Scale', 'Years'])
})

it('lets what an address asks all the same be taken back', () => {
  expect(groups([growth], { scale: 'index' })).toEqual(['Scale'])
  expect(groups([rate], { calendar: 'fiscal', unit: 'million' })).toEqual(['Years', 'Axis in'])
})
