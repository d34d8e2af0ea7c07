import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { valueTicks } from '../../../components/charts/axis-words.ts'
import { drawingOf } from '../../../components/charts/line-points.ts'
import { StillChart } from '../../../components/charts/still-chart.tsx'
import { chooseLine } from '../../../lib/metrics/line.ts'
import { seriesOf } from '../../../lib/metrics/series.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

/** Time of the processor that this thread took, in milliseconds: what else a machine does is not the drawing's. */
const spent = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** From the line to markup; the best of five. */
it('draws 10,000 figures in under 200 ms, and lets no peak go', () => {
  const claims = Array.from({ length: 10_000 }, (_, index) => {
    const day = new Date(Date.UTC(1995, 0, 1 + index)).toISOString().slice(0, 10)
    return madeUpClaim(day, day, index === 7_777 ? '99999' : String(1000 + ((index * 7919) % 211)))
  })
  const line = chooseLine(seriesOf(claims), 'level')
  if (!line) throw new Error('no line')
  const draw = () => {
    const { span, ticks, ...drawn } = drawingOf(line, { until: '2026-03-31', locale: 'en' })
    const lines = [{ key: 'a', name: 'A', ink: 'ink' as const, ...drawn }]
    const yTicks = valueTicks(lines, { unit: '{vehicle}', view: 'auto', signed: false, fromZero: true }, 'en')
    return {
      drawn,
      html: renderToStaticMarkup(StillChart({ lines, acts: [], xTicks: ticks, yTicks, span, label: 'A' })),
    }
  }
  const times = Array.from({ length: 5 }, () => {
    const begun = spent()
    draw()
    return spent() - begun
  })
  const { drawn, html } = draw()
  expect(Math.max(...drawn.points.map(({ value }) => value ?? 0))).toBe(99_999)
  expect(html.length).toBeLessThan(60_000)
  expect(Math.min(...times)).toBeLessThan(200)
})
