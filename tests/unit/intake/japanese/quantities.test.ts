import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactForm } from '../../../../lib/intake/japanese/plain.ts'
import { readQuantities } from '../../../../lib/intake/japanese/quantities.ts'

/** Each quantity as "mark = value unit", with what bounds it and whether it is a change. */
const read = (text: string) => {
  const compact = compactForm(text)
  return readQuantities(compact.text).map((quantity) => {
    const value = [quantity.low, quantity.point, quantity.high].flatMap((one) => (one ? [one.toFixed()] : []))
    const notes = [
      quantity.approximation === 'exact' ? '' : quantity.approximation,
      quantity.change ? 'change' : '',
    ]
    return [value.join('..'), quantity.unit, ...notes].filter(Boolean).join(' ')
  })
}

describe('quantities in Japanese', () => {
  it.each([
    ['前年同月比１１．１％増の８７万９３１４台', ['11.1 %', '879314 vehicle']],
    ['3.2%減の9万台', ['-3.2 %', '90000 vehicle']],
    ['前年同月を7.9%下回る4万1200台', ['-7.9 %', '41200 vehicle']],
    ['130億ドル、130億米ドル、US$130億、$13 billion、130億㌦', Array(5).fill('13000000000 USD')],
    ['1兆4000億円、¥1.4兆', ['1400000000000 JPY', '1400000000000 JPY']],
    ['15億ユーロ、1兆8210億ウォン', ['1500000000 EUR', '1821000000000 KRW']],
    ['2万〜3万台、2〜3万台、2万台から3万台の間', Array(3).fill('20000..30000 vehicle')],
    ['5000～6000億円', ['500000000000..600000000000 JPY']],
    ['27.5%から15%に引き下げた', ['27.5 %', '15 %']],
    ['2万台から3万台に増やす', ['20000 vehicle', '30000 vehicle']],
    ['約2万台、2万台程度、2万台前後、2万台近く', Array(4).fill('20000 vehicle about')],
    ['2万台超、2万台以上、少なくとも2万台、2万台を超える', Array(4).fill('20000 vehicle at-least')],
    ['最大2万台、2万台以下、2万台未満', Array(3).fill('20000 vehicle up-to')],
    ['500億円減、500億円の増加', ['-50000000000 JPY change', '50000000000 JPY change']],
    ['前年より1万2000台少ない', ['-12000 vehicle change']],
    ['9万台に減った。9万台と減少した', ['90000 vehicle', '90000 vehicle']],
    ['2万人を減らす。従業員2万人を削減', ['-20000 person change', '-20000 person change']],
    ['2.5ポイント低下', ['-2.5 pp change']],
    ['▲3.2%、△3.2%、マイナス3.2%', Array(3).fill('-3.2 %')],
    ['二万五千台、十五パーセント、3割、二割五分', ['25000 vehicle', '15 %', '30 %', '25 %']],
    ['売上高は1,234百万円', ['1234000000 JPY']],
    ['5、6万台', ['50000..60000 vehicle']],
    ['$13B、US$1.4bn', ['13000000000 USD', '1400000000 USD']],
    ['2億8000万 ドル、2万\n台', ['280000000 USD', '20000 vehicle']],
  ])('reads %s', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it.each([
    '2025年10月31日、9時45分、58歳、創業92年',
    'GR86、CX-5、F-150、モデル3、フェアレディZ',
    '通商拡大法232条、布告10908号、25年ルール、第1次政権',
    'ビッグスリー、3社、17工場、83店、11カ所、3車種',
    '電話03-5253-0000（内線42-313）、郵便番号100-8918',
    '1ドル=152円、1ドルは152円台、円相場は1ドル＝150円50銭',
    '株価は前日比1.2%高の3105円で引けた',
    '出席者は200人、記者ら300人が集まった、5人乗り',
    '数万台、数百億円、2万数千台、十数%',
    '排気量3500cc、全長5メートル、2年連続、4カ月ぶり',
    '（単位：千台）、一台ずつ、1人当たり',
    '報道陣400人、収容人数5000人、回答者1200人の62%',
    '年利3.9%、支持率41%、実質成長率1.1%、最低賃金1121円、1バレル60ドル',
  ])('reads no claim in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('reads a value back with any unit, hedge and direction', () => {
    const units = fc.constantFrom(['台', 'vehicle'], ['億円', 'JPY'], ['万ドル', 'USD'], ['％', '%'])
    const hedges = fc.constantFrom(
      ['約', '', 'about'],
      ['', '超', 'at-least'],
      ['最大', '', 'up-to'],
      ['', '', ''],
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 9999 }),
        units,
        hedges,
        (n, [unit, code], [before, after, hedge]) => {
          const scale = { 億円: 1e8, 万ドル: 1e4 }[unit as string] ?? 1
          const value = String(BigInt(n) * BigInt(scale))
          expect(read(`${before}${n}${unit}${after}となった`)).toEqual([
            [value, code, hedge].filter(Boolean).join(' '),
          ])
        },
      ),
    )
  })
})
