/** What a notice of correction says of a number. */

const NOTICE = /誤り|訂正|正しくは/
/** 「2万台」とあるのは…: what stands before it was wrong, what stands after it is right. */
const WAS_SAID =
  /(?:とある|とあった|と(?:し|記し|記載し|報じ|お伝えし|伝え|掲載し|書い|述べ)(?:た|ていた|ました)|との記述)(?:のは|部分[はを]|箇所[はを]|記述は|点は)/
const RIGHT_AFTER = /^」?(?:の誤り|に訂正|に修正|が正し)/
const RIGHT_BEFORE = /(?:正しくは|訂正後は)[^0-9。]{0,16}$/
const WRONG_AFTER = /^[^。、]{0,8}(?:は|が)誤り|^」?を[^。]{0,40}(?:に訂正|に修正)/

/** Whether a number is the wrong or the right one of a correction; null where the sentence corrects nothing. */
export function correctionOf(text: string, start: number, end: number): 'wrong' | 'right' | null {
  if (/^」?ではなく、?「?[約0-9]/.test(text.slice(end, end + 10))) return 'wrong'
  if (/[0-9][^、。0-9]{0,6}」?ではなく、?「?約?$/.test(text.slice(Math.max(0, start - 18), start)))
    return 'right'
  if (!NOTICE.test(text)) return null
  const said = WAS_SAID.exec(text)
  if (said) return end <= said.index ? 'wrong' : 'right'
  const after = text.slice(end, end + 60)
  if (RIGHT_AFTER.test(after) || RIGHT_BEFORE.test(text.slice(0, start))) return 'right'
  return WRONG_AFTER.test(after) ? 'wrong' : null
}

/** The sentence without the verdict at its end, for how the right number is held. */
export const withoutVerdict = (text: string): string =>
  text.replace(/」?(?:の誤り|に訂正|に修正)[^。]{0,20}。?$/, '')
