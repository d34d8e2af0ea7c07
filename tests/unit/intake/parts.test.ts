import { describe, expect, it } from 'vitest'
import { prepare } from '../../../lib/intake/prepare.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()
const parts = (text: string) => prepare(text, lexicon).parts

/** All of these texts are made up. */
const digest = `Nissan cuts U.S. output – Report

Japan
Source: Bloomberg.comPublished: Nov 12, 2025, 6:05 PM JST
Nissan Motor
Tariffs
Nissan cuts U.S. output – Report

News Summary

Nissan will trim output by 17,000 vehicles. It declined to comment.

Background

The duty is 15%.

In-Depth AI Insights

What does it mean? - Volume risk: Parts makers lose orders. Do they? Yes. - Pricing power: Dealers hold. Could it reverse? - Maybe: If demand returns.`

const wide = (text: string) =>
  text
    .replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000')

const read = {
  headline: 'Nissan cuts U.S. output – Report',
  publisher: 'Bloomberg.com',
  source: 'bloomberg',
  byline: null,
  dateline: null,
  publishedAt: '2025-11-12T18:05+09:00',
  zone: 'Asia/Tokyo',
  region: 'JP',
  tags: ['Nissan Motor', 'Tariffs'],
  summary: 'Nissan will trim output by 17,000 vehicles. It declined to comment.',
  background: 'The duty is 15%.',
  insights: [
    {
      question: 'What does it mean?',
      points: [
        { lead: 'Volume risk', text: 'Parts makers lose orders. Do they? Yes.' },
        { lead: 'Pricing power', text: 'Dealers hold.' },
      ],
    },
    { question: 'Could it reverse?', points: [{ lead: 'Maybe', text: 'If demand returns.' }] },
  ],
  body: null,
}

describe('a digest', () => {
  it('is read into its parts', () => {
    expect(parts(digest)).toEqual(read)
  })

  it.each([
    ['Windows line ends', digest.replaceAll('\n', '\r\n')],
    ['old line ends', digest.replaceAll('\n', '\r')],
    ['no empty lines', digest.replaceAll('\n\n', '\n')],
    ['headings glued to the text', digest.replaceAll(/(Summary|Background|Insights)\n\n/g, '$1')],
    ['points on lines of their own', digest.replaceAll(' - ', '\n- ').replace('hold. Could', 'hold.\nCould')],
    ['bullets', digest.replaceAll(/(?<=[.?]) - /g, '\n• ').replace('hold. Could', 'hold.\n\nCould')],
    ['non-breaking spaces in its lines', digest.replace('Source: ', 'Source:\u00a0')],
    [
      'colons behind its headings',
      digest.replaceAll(/^(News Summary|Background|In-Depth AI Insights)$/gm, '$1:'),
    ],
    [
      'headings in capitals',
      digest.replaceAll(/^(News Summary|Background|In-Depth AI Insights)$/gm, (one) => one.toUpperCase()),
    ],
    [
      'other headings',
      digest
        .replace('News Summary', 'Key Points')
        .replace('In-Depth AI Insights', 'Analysis')
        .replace('Background', 'Context'),
    ],
    ['labels on lines of their own', digest.replace('.comPublished', '.com\nPublished')],
    ['labels with bars', digest.replace('.comPublished', '.com | Published')],
    [
      'a labelled region and tags',
      digest
        .replace('\nJapan\n', '\nRegion: Japan\n')
        .replace('Nissan Motor\nTariffs', 'Tags: Nissan Motor, Tariffs'),
    ],
    [
      'Markdown',
      digest
        .replace(/^/, '# ')
        .replaceAll(/^(News Summary|Background|In-Depth AI Insights)$/gm, '## $1')
        .replaceAll(/ - (\w+ ?\w*):/g, '\n- **$1**:')
        .replace('hold. Could', 'hold.\n\nCould'),
    ],
    [
      'full-width headings and labels',
      digest.replaceAll(/^(News Summary|Background|In-Depth AI Insights|Source:)/gm, (one) => wide(one)),
    ],
    [
      'text on the lines of its headings',
      digest.replaceAll(/^(News Summary|Background|In-Depth AI Insights)\n\n/gm, '$1: '),
    ],
    [
      'no lines at all below the header',
      digest.replace(/News Summary[\s\S]*/, (below) => below.replaceAll('\n\n', ' ')),
    ],
    [
      'its first lines in one',
      digest
        .replace('\n\nJapan\n', 'Japan')
        .replace('JST\nNissan Motor\nTariffs\n', 'JSTNissan MotorTariffs'),
    ],
  ])('with %s says the same', (_what, text) => {
    expect(parts(text)).toEqual(read)
  })

  it('of the Japanese kind', () => {
    expect(
      parts(`ホンダ、米国生産を引き上げへ

日本
出典：モビリティ・ダイジェスト公開日時：令和7年12月3日 午前8時20分
ホンダ
日米貿易

【要約】
ホンダは生産を増やす。「需要は続く。」と社長は述べた。

【背景】
関税は15%だ。

【深掘り分析】
生産移管は収益にどう響くか？
・短期の費用増：切り替えに費用がかかる。
・長期の耐性：影響は限られる。
雇用への影響は何か。
・輸出枠：影響は小さい。`),
    ).toEqual({
      headline: 'ホンダ、米国生産を引き上げへ',
      publisher: 'モビリティ・ダイジェスト',
      source: null,
      byline: null,
      dateline: null,
      publishedAt: '2025-12-03T08:20',
      zone: null,
      region: 'JP',
      tags: ['ホンダ', '日米貿易'],
      summary: 'ホンダは生産を増やす。「需要は続く。」と社長は述べた。',
      background: '関税は15%だ。',
      insights: [
        {
          question: '生産移管は収益にどう響くか？',
          points: [
            { lead: '短期の費用増', text: '切り替えに費用がかかる。' },
            { lead: '長期の耐性', text: '影響は限られる。' },
          ],
        },
        { question: '雇用への影響は何か。', points: [{ lead: '輸出枠', text: '影響は小さい。' }] },
      ],
      body: null,
    })
  })
})

describe('copy without headings', () => {
  it.each([
    ['TOKYO, Nov 6 (Reuters) - ', 'TOKYO, Nov 6', 'Reuters'],
    ['Tokyo, Feb. 3 (Jiji Press)--', 'Tokyo, Feb. 3', 'Jiji Press'],
    ['YOKOHAMA, Nov. 12, Kyodo - ', 'YOKOHAMA, Nov. 12', 'Kyodo'],
    ['DETROIT (AP) — ', 'DETROIT', 'AP'],
    ['PLANO, Texas (Nov. 3, 2025) – ', 'PLANO, Texas (Nov. 3, 2025)', null],
    ['TOKYO, Nov. 5, 2025 /PRNewswire/ -- ', 'TOKYO, Nov. 5, 2025', 'PRNewswire'],
  ])('has the dateline %s', (printed, dateline, publisher) => {
    const body = 'Toyota Motor said on Thursday that it would make more cars.\n\nIt gave no number.'
    expect(parts(`Toyota to make more cars\nBy Rie Maruyama\n\n${printed}${body}`)).toMatchObject({
      headline: 'Toyota to make more cars',
      byline: 'Rie Maruyama',
      dateline,
      publisher,
      body,
    })
  })

  it('of a Japanese paper', () => {
    expect(
      parts(
        'トヨタ、逆輸入を検討　摩擦の緩和ねらう\n横浜日報　2025年10月31日 22時45分\n【東京＝山本健】トヨタ自動車は検討に入った。\n　課題は多い。',
      ),
    ).toMatchObject({
      headline: 'トヨタ、逆輸入を検討　摩擦の緩和ねらう',
      publisher: '横浜日報',
      byline: '山本健',
      dateline: '東京',
      publishedAt: '2025-10-31T22:45',
      body: 'トヨタ自動車は検討に入った。\n\n課題は多い。',
    })
  })

  it('never assumes a zone', () => {
    expect(
      parts(
        'Toyota sells cars\n2025-11-05 10:00\n\nToyota sold cars on Wednesday, the company said in a brief statement.',
      ),
    ).toMatchObject({
      publishedAt: '2025-11-05T10:00',
      zone: null,
    })
  })
})
