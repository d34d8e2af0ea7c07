import { describe, expect, it } from 'vitest'
import { prepare } from '../../../lib/intake/prepare.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()
/** All made up. */
const body =
  'Toyota Motor Corp. said on Thursday that its U.S. sales rose 3.2% to 185,748 vehicles in September from a year earlier.\n\nIt would invest more.'
const japanese =
  'トヨタ自動車は30日、9月の米国販売が前年同月比3.2%増の18万5748台だったと発表した。\n\n同社は工場に投資する。'
const headline = "Toyota's U.S. sales rise"
const title = 'トヨタの米販売、3.2%増　HVけん引'
const et = { publishedAt: '2025-10-31T09:45-04:00', zone: 'America/New_York' }
const jst = { publishedAt: '2025-10-31T22:45+09:00', zone: 'Asia/Tokyo' }

describe('what stands above English copy', () => {
  it.each([
    [
      `${headline}\n\nBy Jane Doe and John Roe\n\nReuters\n\nOct 31, 2025 9:45 AM EDT\n\n`,
      { byline: 'Jane Doe and John Roe', publisher: 'Reuters', ...et },
    ],
    [
      `${headline}\n(Adds details, quotes)\n\nBy Jane Doe\n\nTOKYO, Oct 30 (Reuters) - `,
      { byline: 'Jane Doe', dateline: 'TOKYO, Oct 30', publisher: 'Reuters' },
    ],
    [
      `Business | Autos\n\n${headline}\n\nBy Jane Doe\nUpdated Oct. 31, 2025 at 10:02 am ET\nPublished Oct. 31, 2025 at 9:45 am ET\n\n`,
      { byline: 'Jane Doe', publisher: null, ...et },
    ],
    [
      `${headline} - The Japan Times\n\nOct 31, 2025\n\n`,
      { publisher: 'The Japan Times', publishedAt: '2025-10-31' },
    ],
    [`${headline}\n\nOctober 31, 2025 — 9:45 a.m. Eastern\n\nTOKYO — `, { dateline: 'TOKYO', ...et }],
    [`${headline}\nFri, Oct 31, 2025 at 10:45 PM GMT+9 3 min read\n\n`, { publisher: null, ...jst }],
    [
      `${headline}\nJane Doe\nThe Detroit Post\n\nPublished 9:45 a.m. ET Oct. 31, 2025\n\n`,
      { byline: 'Jane Doe', publisher: 'The Detroit Post', ...et },
    ],
    [
      `${headline}\n\n31 Oct 2025 (last modified 1 Nov 2025)\nBy AFP\n\n`,
      { byline: null, publisher: 'AFP', source: 'afp', publishedAt: '2025-10-31' },
    ],
    [`${headline}\n\nStory by Jane Doe • Reuters • 2h ago\n\n`, { byline: 'Jane Doe', publisher: 'Reuters' }],
    [
      `${headline}\nOctober 31, 20259:45 AM EDTUpdated 2 hours ago\n\nBy Jane Doe\n\nTOKYO, Oct 31 (Reuters) - `,
      { byline: 'Jane Doe', publisher: 'Reuters', ...et },
    ],
    [
      `NEWS RELEASE\nToyota Motor Corporation\nOctober 30, 2025\n\n${headline}\n\nToyota City, Japan, October 30, 2025―`,
      {
        publisher: 'Toyota Motor Corporation',
        dateline: 'Toyota City, Japan, October 30, 2025',
        publishedAt: '2025-10-30',
      },
    ],
    [
      `${headline}\n- A third month of growth -\n\nYOKOHAMA, Japan (October 31, 2025) - `,
      { dateline: 'YOKOHAMA, Japan (October 31, 2025)', publishedAt: '2025-10-31' },
    ],
    [
      `${headline}\n\nPublished on: 2025-10-31T09:45:01-04:00\nSource: Reuters\nAuthor: Jane Doe\n\n`,
      { publisher: 'Reuters', byline: 'Jane Doe', publishedAt: '2025-10-31T09:45:01-04:00', zone: null },
    ],
    [`${headline}\n\n(Bloomberg) -- `, { publisher: 'Bloomberg', dateline: null }],
  ])('%j', (above, expected) => {
    expect(prepare(above + body, lexicon).parts).toMatchObject({ headline, body, ...expected })
  })

  it('may be followed by a release with headings of its own', () => {
    const text = `${headline}\n\nPLANO, Texas, Oct. 31, 2025 – ${body}\n\nHighlights\n\nThe RAV4 led.\n\nBackground\n\nThe duty is 15%.`
    expect(prepare(text, lexicon).parts).toMatchObject({
      headline,
      summary: null,
      background: null,
      dateline: 'PLANO, Texas, Oct. 31, 2025',
    })
    expect(prepare(text, lexicon).parts.body).toMatch(/^Toyota Motor Corp[\s\S]+Highlights[\s\S]+15%\.$/)
  })

  it('may be a headline that states a day', () => {
    const text = `Honda Motor Co., Ltd.\nOctober 30, 2025\n\nHonda Revises Forecast for Fiscal Year Ending March 31, 2026\n\n${body}`
    expect(prepare(text, lexicon).parts).toMatchObject({
      headline: 'Honda Revises Forecast for Fiscal Year Ending March 31, 2026',
      publishedAt: '2025-10-30',
    })
  })
})

describe('what stands above Japanese copy', () => {
  it.each([
    [
      `${title}\n\n2025年10月31日 22:45 (2025年10月31日 23:20 更新)\n\n日本経済新聞\n\n`,
      { publisher: '日本経済新聞', publishedAt: '2025-10-31T22:45' },
    ],
    [
      `２０２５年１０月３１日\n各　位\nトヨタ自動車株式会社\n\n${title}\n\n`,
      { publisher: 'トヨタ自動車株式会社', source: 'toyota', publishedAt: '2025-10-31' },
    ],
    [
      `${title}\n10/31(金) 22:45配信\n\n共同通信\n\n`,
      { publisher: '共同通信', source: 'kyodo', publishedAt: null },
    ],
    [`${title}\n\n[東京 31日 ロイター] - `, { publisher: 'ロイター', dateline: '東京 31日' }],
    [
      `米国\n${title}\n2025年10月31日（金）22時45分　ロイター通信　田中花子記者\n`,
      { region: 'US', publisher: 'ロイター通信', byline: '田中花子' },
    ],
    [`${title}（共同通信）\n10月31日（金）\n\n　`, { publisher: '共同通信' }],
    [
      `NHKニュース\n${title}\n2025年10月31日 22時45分\n\n【ワシントン＝山田太郎、鈴木花子】`,
      { publisher: 'NHKニュース', dateline: 'ワシントン', byline: '山田太郎、鈴木花子' },
    ],
  ])('%j', (above, expected) => {
    expect(prepare(above + japanese, lexicon).parts).toMatchObject({
      headline: title,
      body: japanese,
      ...expected,
    })
  })

  it.each([
    ['（2025年10月31日 日本時間22時45分配信）', jst],
    ['【山田太郎】', { byline: '山田太郎' }],
    ['以　上', {}],
  ])('and below it: %s', (below, expected) => {
    expect(prepare(`${title}\n\n${japanese}\n\n${below}`, lexicon).parts).toMatchObject({
      headline: title,
      body: japanese,
      ...expected,
    })
  })
})

describe('labels on lines of their own', () => {
  it('belong to the next line', () => {
    const text = `Headline\n${headline}\n\nPublisher\nReuters\n\nPublished\nOct 31, 2025 9:45 AM ET\n\nSummary\n${body}\n\nInsights\nWhy?\n- A: b.`
    expect(prepare(text, lexicon).parts).toMatchObject({ headline, publisher: 'Reuters', tags: [], ...et })
  })
})
