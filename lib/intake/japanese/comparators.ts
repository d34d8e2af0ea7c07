import type { Comparator, ReadPeriod } from '../types.ts'

/** The base that a change is reckoned from. */
const BASES: [RegExp, Comparator][] = [
  [
    /前年(?:同月|同期|度|同四半期|同日|実績|の同月|の同期)?(?:比|実績|の?水準|を|から|より|に比べ|並み|に対し|と比べ|の)|昨年(?:同月|同期)|前年(?:同月|同期)|1年前|一年前|前期実績|(?:前の年|[昨今]年度?|今期)(?:の(?:見込み|実績|推定|水準|予想|見通し|同じ(?:月|時期|期間)))?(?:比|に比べ|と比べ|より)/g,
    'yoy',
  ],
  [
    /前月(?:比|実績|を|から|より|に比べ|と比べ)|前の月(?:比|を|から|より|に比べ|と比べ)|先月(?:比|より|から|に比べ)/g,
    'mom',
  ],
  [/(?:前|直前|直近)の?四半期(?:比|を|から|より|に比べ|と比べ)?|前四半期/g, 'qoq'],
  [/前期(?:比|を|から|より|に比べ|と比べ)/g, 'qoq'],
]

/** 24年比で, of a figure of 2025. */
function isYearBefore(before: string, period: ReadPeriod | null): boolean {
  const found = /([0-9]{4}|(?<![0-9])[0-9]{2})年度?(?:比|に比べ|と比べ|より)[^、。0-9]{0,8}$/.exec(
    before,
  )?.[1]
  const year = /^(?:FY)?([0-9]{4})/.exec(period?.code ?? '')?.[1]
  return found !== undefined && year !== undefined && Number(found) % 100 === (Number(year) - 1) % 100
}

/** The comparator of a change at a place: the nearest base before it in the sentence, else one right after it. */
export function comparatorAt(text: string, at: number, end: number, period: ReadPeriod | null): Comparator {
  let best: { at: number; what: Comparator; text: string } | null = null
  for (const [pattern, what] of BASES) {
    for (const match of text.matchAll(pattern)) {
      if (match.index < at && (best === null || match.index > best.at))
        best = { at: match.index, what, text: match[0] }
    }
  }
  if (best === null && isYearBefore(text.slice(0, at), period)) return 'yoy'
  if (best === null && /同(?:$|[0-9][^。]{0,60}$)/.test(text.slice(0, at))) return 'yoy'
  if (best === null) {
    const after = text.slice(end, end + 120)
    const found = BASES.find(([pattern]) => new RegExp(pattern.source).test(after))
    if (!found) return 'none'
    best = { at: end, what: found[1], text: after }
  }
  // 前期 is the fiscal year before for a year, the quarter before for a quarter.
  if (best.text.startsWith('前期')) return period && /Q\d$/.test(period.code) ? 'qoq' : 'yoy'
  return best.what
}
