import { expect, it } from 'vitest'
import { flowsOfPolicy } from '../../../lib/timeline/act-flow.ts'

it('an act goes the way of the goods that its policy meets', () => {
  expect(flowsOfPolicy('tariff', 'US', ['US'])).toEqual(['jp-us'])
  expect(flowsOfPolicy('tariff', 'JP', ['JP'])).toEqual(['us-jp'])
  expect(flowsOfPolicy('trade_agreement', 'bilateral', ['US', 'JP', 'US'])).toEqual(['jp-us', 'us-jp'])
})

it('a restraint of exports goes out of the country that sets it, a subsidy stays in it', () => {
  expect(flowsOfPolicy('export_restraint', 'JP', ['JP'])).toEqual(['jp-us'])
  expect(flowsOfPolicy('subsidy', 'US', ['US'])).toEqual(['us'])
  expect(flowsOfPolicy('tax', 'JP', ['JP'])).toEqual(['jp'])
})

it('without a measure the jurisdiction says it; promised money is no flow of goods', () => {
  expect(flowsOfPolicy('certification', 'JP', [])).toEqual(['us-jp'])
  expect(flowsOfPolicy('procurement', 'JP', [])).toEqual(['us-jp'])
  expect(flowsOfPolicy('trade_agreement', 'bilateral', [])).toEqual([])
  expect(flowsOfPolicy('investment_pledge', 'JP', ['JP'])).toEqual([])
})
