import type { ReadPeriod } from '../types.ts'
import { type Day, isDay, openPeriod } from './calendar.ts'
import type { Activity } from './metric-words.ts'
import type { FoundPeriod } from './periods.ts'
import type { Quantity } from './quantities.ts'

/** Where a period lies as seen from the day of publication; null where either is not known. */
export function tenseOf(period: ReadPeriod | null, now: Day | null): 'past' | 'present' | 'future' | null {
  if (!period?.start || !now) return null
  const today = `${now.year}-${String(now.month).padStart(2, '0')}-${String(now.day).padStart(2, '0')}`
  if (period.start > today) return 'future'
  if (period.end === null) return 'present'
  return period.end < today ? 'past' : 'present'
}

const LAST_YEAR =
  /前年(?:の)?(?:同月|同期|同四半期|度)?(?:の|は|が|には|、)(?:約|およそ)?[^0-9、。]{0,6}$|\(前年(?:同月|同期|度)?は[^)]{0,12}$/
const AGAIN = /同期(?!比)|同月(?!比)|同じ(?:四半期|期間|月|期|年|時期)|同四半期|同年度|同年(?!同)|同期間/g

/** "前年同期は192億円" and "同月": a period told by another that was named before. */
export function sameAgain(
  text: string,
  quantity: Quantity,
  periods: readonly FoundPeriod[],
  remembered: ReadPeriod | null,
): ReadPeriod | null {
  const named = periods.filter(({ end }) => end <= quantity.start).at(-1)
  if (quantity.unit !== '%' && LAST_YEAR.test(text.slice(Math.max(0, quantity.start - 20), quantity.start))) {
    const base = named?.period ?? remembered
    return base ? yearBefore(base) : null
  }
  let last = -1
  for (const match of text.matchAll(AGAIN)) {
    if (match.index < quantity.start && !/[前昨]年$/.test(text.slice(0, match.index))) last = match.index
  }
  return last > (named?.start ?? -1) ? (named?.period ?? remembered) : null
}

/** The same period one year earlier. */
export function yearBefore(period: ReadPeriod): ReadPeriod {
  const earlier = (text: string | null) =>
    text?.replace(/^(\d{4})/, (year) => String(Number(year) - 1)).replace(/-02-29$/, '-02-28') ?? null
  return {
    code: period.code.replace(/(?<!-)(\d{4})/g, (year) => String(Number(year) - 1)),
    start: earlier(period.start),
    end: earlier(period.end),
  }
}

const PUT_IN_FORCE =
  /^[^。「」]{0,40}?(?:引き下げた|引き上げた|下げた|上げた|発動した|発効した|適用した|課し(?:た|始め)|となった|になった|下がった|上がった)(?!と(?:発表|述べ|表明))/

/** A rate that was put in force on a day holds from it on: 米国は16日、税率を15%に引き下げた. */
export function sinceDay(text: string, quantity: Quantity, now: Day | null): ReadPeriod | null {
  if (!now || !PUT_IN_FORCE.test(text.slice(quantity.end))) return null
  const found = [
    ...text
      .slice(0, quantity.start)
      .matchAll(/(?:(?<![0-9])([0-9]{1,2})月)?(?<![0-9])([0-9]{1,2})日(?:、|に|付で)/g),
  ].at(-1)
  if (!found) return null
  const day = Number(found[2])
  const month = found[1]
    ? Number(found[1])
    : day <= now.day
      ? now.month
      : now.month === 1
        ? 12
        : now.month - 1
  const year = month > now.month ? now.year - 1 : now.year
  return isDay(year, month, day) ? openPeriod({ year, month, day }) : null
}

/** 15%に下げると決め、新しい税率は9月16日から適用されている: from when a rate named before holds. */
export const inForceFrom = (
  text: string,
  quantity: Quantity,
  periods: readonly FoundPeriod[],
): ReadPeriod | null =>
  periods.find(
    ({ start, end, period }) =>
      start >= quantity.end &&
      period.code.endsWith('/..') &&
      /^[^、。]{0,6}(?:適用|発効|実施)/.test(text.slice(end, end + 12)),
  )?.period ?? null

/** (従前は27.5%): a rate that held before the time of the sentence. */
export const wasBefore = (text: string, quantity: Quantity, activity: Activity | null): boolean =>
  activity === 'tariff' &&
  /(?:従前|従来|これまで|以前|改定前|変更前|下げ前|上げ前)(?:は|の|が|:)?$/.test(
    text.slice(Math.max(0, quantity.start - 8), quantity.start),
  )
