import type { Decimal } from 'decimal.js'
import type { Unit } from '../types.ts'
import { readNumeral } from './numerals.ts'
import { readUnit } from './units.ts'

/** The numbers of table cells, whose unit may stand beside or over them. */

const CELL = /^ ?([▲△▼+-]|マイナス)? ?/
const UNITS: [RegExp, Unit, number][] = [
  [/%|パーセント|増減率|前年(?:同月|同期|度)?比|前月比|伸び率|増減\(%\)|対前年/, '%', 1],
  [/千台/, 'vehicle', 1000],
  [/万台/, 'vehicle', 10000],
  [/百万円/, 'JPY', 1e6],
  [/億円/, 'JPY', 1e8],
  [/兆円/, 'JPY', 1e12],
  [/千円/, 'JPY', 1000],
  [/百万(?:米)?ドル/, 'USD', 1e6],
  [/億(?:米)?ドル/, 'USD', 1e8],
  [/百万ユーロ/, 'EUR', 1e6],
  [/億ユーロ/, 'EUR', 1e8],
  [/台(?!湾|北)/, 'vehicle', 1],
  [/円/, 'JPY', 1],
  [/人数|従業員|\(人\)|人員/, 'person', 1],
]

export type Written = { value: Decimal; unit: Unit; start: number; end: number }

const unitIn = (text: string) => UNITS.find(([pattern]) => pattern.test(text))

/** What stands after 単位, else a unit alone in brackets, else what the title counts. */
function titleUnit(title: string) {
  const named =
    /単位 ?[:は]? ?([^)\n]{1,14})/.exec(title)?.[1] ??
    /\(((?:千|万)?台|人|(?:百万|億|千|兆)?円|(?:百万|億)?ドル|%)\)/.exec(title)?.[1]
  // 単位:台、%: the rates stand under heads that say so, the rest is in the other unit.
  if (named) return unitIn(named.replace(/(?<=.)[、,・/ ] ?(?:%|前年.*)|^%[、,・/ ] ?/g, ''))
  return /台数|生産|販売|輸出|登録/.test(title) ? unitIn('台') : undefined
}

/** The number of a cell, with the unit that stands in it, over it, beside it or in the title. */
export function readCell(cell: string, header: string, label: string, title: string): Written | null {
  const lead = CELL.exec(cell)
  const from = lead?.[0].length ?? 0
  const numeral = readNumeral(cell, from)
  if (!numeral) return null
  const own = readUnit(cell, numeral.end)
  const rest = cell.slice(own?.end ?? numeral.end).trim()
  if (rest !== '' && !/^(?:増|減|の?(?:増加|減少)|\(|※|\*|注)/.test(rest)) return null
  const named = own ? null : (unitIn(header) ?? unitIn(label) ?? titleUnit(title))
  const unit = own?.unit ?? named?.[1]
  if (!unit) return null
  const sign = lead?.[1] && lead[1] !== '+' ? -1 : /^減/.test(rest) ? -1 : 1
  const value = numeral.value
    .times(own?.factor ?? 1)
    .times(named?.[2] ?? 1)
    .times(sign)
  const at = lead?.[1] ? cell.indexOf(lead[1]) : from
  return { value, unit, start: at, end: own?.end ?? numeral.end }
}
