import type { Activity } from './metric-words.ts'
import type { Cue } from './metrics.ts'

/** Words of a burden, which is the tariffs' where the text speaks of tariffs. */
const BURDEN =
  /負担|影響額?|打撃|コスト|費用|減益要因|減益影響|(?:減少|マイナス|下押し|押し下げ)要因|下押し|押し下げ|押し下げた額|支払(?:い|額)/g

/** With tariffs in the sentence, or as the theme of the text before, burdens are what the tariffs cost. */
export function withBurdens(text: string, cues: Cue<Activity>[], theme: boolean): Cue<Activity>[] {
  if (!text.includes('関税') && (!theme || /円高|為替|原材料/.test(text))) return cues
  const burdens: Cue<Activity>[] = []
  for (const match of text.matchAll(BURDEN)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!cues.some((cue) => start < cue.end && end > cue.start))
      burdens.push({ start, end, what: 'tariff-cost' })
  }
  return [...cues, ...burdens].sort((a, b) => a.start - b.start)
}
