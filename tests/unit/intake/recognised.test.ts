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
      'an association in Japanese',
      '外国車の登録、3カ月連続増\n\n日本自動車輸入組合が発表した10月の輸入車新規登録は前年同月比5%増の2万台だった。',
    ],
    [
      'trade figures',
      'Japan trade surplus with US narrows\n\nJapan posted a trade surplus of 600 billion yen with the United States in September as exports of cars fell 24%, data showed.',
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
      'a race',
      'Winner in Suzuka\n\nThe champion won the Japanese Grand Prix on Sunday in his Honda-powered car, leading all 53 laps. The team scored 25 points and he leads by 12.',
    ],
    [
      'steel',
      'Steel deal closes\n\nNippon Steel completed its $14.9 billion purchase of U.S. Steel and will invest $11 billion in plants by 2028. Steel tariffs are 50%.',
    ],
    [
      'a city',
      'Toyota City opens a library\n\nToyota City opened a library on Monday. It cost 3 billion yen and holds 400,000 books. Residents welcomed it; children read aloud.',
    ],
    [
      'jobs',
      'U.S. adds 119,000 jobs\n\nU.S. employers added 119,000 jobs in September and the unemployment rate rose to 4.4%, the Labor Department said. Auto plants cut 2,000 jobs.',
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
