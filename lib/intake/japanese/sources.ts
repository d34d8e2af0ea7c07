import type { Scene } from './scene.ts'
import { THIRD_PARTY } from './stance-words.ts'

/** Whether a sentence goes on with what those of the sentence before told. */

/** What unnamed sources told goes on while nobody else is named: 販売規模は年5千台とみられる。 */
export const goesOnRumoured = ({ text, subjects, speakers }: Scene): boolean =>
  /とみられ|方向|検討|案|可能性|見込み|計画|方針|見通し/.test(text) &&
  !/によると|によれば|としている|という。?$/.test(text) &&
  !THIRD_PARTY.test(text) &&
  !/(?:政府|省|当局)は/.test(text) &&
  speakers.length === 0 &&
  !subjects.some(({ topic, end }) => topic && text.startsWith('は', end))

/** What somebody else foretold goes on while they are the one who speaks: 日産は5.7%に下がるという。 */
export const goesOnForetold = ({ text, speakers }: Scene): boolean =>
  speakers.length === 0 &&
  /という。?$|と(?:も|は)?(?:見込|予測|予想|み(?:る|て)|指摘|分析|見積も)/.test(text) &&
  !/(?:た|だ)という。?$/.test(text)
