import type { Measure } from './metrics.ts'

/** Which tariff a rate is, and on whose goods. */

const NATIONS: [RegExp, string][] = [
  [/日本|日欧|わが国|我が国|国産/g, 'JP'],
  [/韓国|韓日/g, 'KR'],
  [/EU|欧州連合|欧州(?=車|製|連合|から)/g, 'EU'],
  [/英国|英(?=車|製)/g, 'GB'],
  [/カナダ/g, 'CA'],
  [/メキシコ/g, 'MX'],
  [/中国/g, 'CN'],
  [/ドイツ|独(?=車|製)/g, 'DE'],
  [/インド/g, 'IN'],
]

/** The country on whose goods the rate at a place is: the nearest named before it, Japan where it is in the row. */
export function nationAt(text: string, at: number): string {
  let best = { at: -1, code: 'JP' }
  for (const [pattern, code] of NATIONS) {
    for (const match of text.slice(0, at).matchAll(pattern)) {
      if (match.index > best.at) best = { at: match.index, code }
    }
  }
  return /日本(?:や|、|と|・)[^。]{0,12}$/.test(text.slice(0, Math.max(0, best.at))) ? 'JP' : best.code
}

const of = (metric: string | null): Measure => ({ metric, flow: 'jp_us', country: 'JP' })

/** `near` is what stands close around the number, `last` the metric of the tariff spoken of before. */
export function tariffOf(text: string, near: string, at: number, last: string | null): Measure {
  if (nationAt(text, at) !== 'JP') return { metric: null, flow: null, country: null }
  const before = text.slice(Math.max(0, at - 24), at)
  if (/北米製[^、。]{0,8}$/.test(before)) return of(null)
  if (/(?:中型|大型|中・大型|重量)[^、。]{0,6}(?:トラック|車)/.test(near)) return of(null)
  if (/部品[^、。]{0,14}$/.test(before) && !/自動車・|自動車と|車や|車と/.test(near)) return of(null)
  if (/鉄鋼|アルミ|半導体|医薬品|銅|木材|コメ|牛肉/.test(near))
    return { metric: null, flow: 'jp_us', country: 'JP' }
  if (/トラック|ピックアップ/.test(near) || /チキンタックス|チキン税/.test(text))
    return of('us-tariff-japanese-light-trucks')
  if (/相互関税|一律|ほぼ全ての|輸入課徴金|122条/.test(near)) return of('us-general-tariff-japan')
  if (/車|232条/.test(near) || (/車|232条/.test(text) && !/相互/.test(text)))
    return of('us-tariff-japanese-cars')
  return of(
    last ??
      (/対日|日本への|全品目|輸入品/.test(text) ? 'us-general-tariff-japan' : 'us-tariff-japanese-cars'),
  )
}
