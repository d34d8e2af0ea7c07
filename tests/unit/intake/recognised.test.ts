import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../lib/intake/draft.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()
const recognised = (text: string) => readDraft(text, lexicon).recognised

/** All made up. */
describe('news of the trade', () => {
  it.each([
    [
      'a brief about one maker',
      'Subaru output falls\n\nSubaru Corp. built 31,000 cars in the U.S. in October, down 2% from a year earlier.',
    ],
    [
      'a brief in Japanese',
      'スバル、米国生産が減少\n\nSUBARUの10月の米国生産は前年同月比2%減の3万1000台だった。',
    ],
    [
      'talks without a maker',
      'Tokyo and Washington to talk\n\nJapan and the United States will discuss the 15% tariff on Japanese cars next week, the trade ministry said. Car exports fell in September.',
    ],
    [
      'talks in Japanese',
      '日米、関税協議を再開\n\n日米両政府は自動車関税の引き下げを巡る協議を来週再開する。日本は輸入手続きの簡素化を示す。',
    ],
    [
      'a rumour without numbers',
      'Nissan mulls shipping pickups home\n\nNissan is considering importing trucks built in Mississippi, a person familiar with the matter said.',
    ],
  ])('%s', (_what, text) => {
    expect(recognised(text)).toBe(true)
  })
})

describe('anything else', () => {
  it.each([
    ['nothing', ''],
    [
      'a recipe',
      'Chicken curry\n\nHeat 2 tablespoons of oil. Add 500 g chicken and cook for 15 minutes. Serves 4. Season with salt.',
    ],
    [
      'a Japanese recipe',
      '肉じゃが\n\nじゃがいも4個と牛肉200gを鍋に入れ、しょうゆ大さじ3、砂糖大さじ2を加えて20分煮る。4人分。',
    ],
    [
      'football',
      'Nagoya win again\n\nNagoya beat Kobe 2-1 at Toyota Stadium before 31,000 people. The coach praised his players after the second goal.',
    ],
    [
      'Japanese football',
      '名古屋が連勝\n\n名古屋は豊田スタジアムで神戸に2対1で勝った。監督は選手の動きをたたえた。観客は3万1000人だった。',
    ],
    [
      'housing',
      'Home prices rise 4.2%\n\nThe median home price rose 4.2% to $412,000 in October, and mortgage rates fell to 6.1%, the association said. Sales of homes fell 2%.',
    ],
    [
      'code',
      'export function sum(a: number[]) {\n  const total = a.reduce((x, y) => x + y, 0)\n  return total * 1.15 // 15%\n}',
    ],
    [
      'rice',
      'Rice imports rise\n\nJapan imported 520,000 tons of rice in October, 15% more than a year earlier, and the duty was cut, the ministry said.',
    ],
    [
      'a film star',
      'Actor buys a vintage Honda\n\nThe actor said he loves his old motorcycle and rides it to the set of his new film every day. The premiere is on Friday in London.',
    ],
    [
      'share prices',
      'Nikkei ends higher\n\nThe Nikkei average rose 1.2% to 49,000 as chip shares climbed. Banks were lower. Trading volume was thin before the holiday.',
    ],
  ])('is not: %s', (_what, text) => {
    expect(recognised(text)).toBe(false)
  })
})
