import { describe, expect, it } from 'vitest'
import { readJapaneseClaims } from '../../../../lib/intake/japanese/claims.ts'
import type { Sentence } from '../../../../lib/intake/types.ts'
import { lexicon, mentionsOf, of, read } from './made-up.ts'

describe('claims in Japanese', () => {
  it('marks the number as printed, by its place in the text', () => {
    const text = 'トヨタの9月の世界生産は87万9314台だった。米国販売は約２万台だった。'
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['87万9314台', '２万台'])
  })

  it('gives each number of a sentence its own company', () => {
    expect(
      of('9月の米国販売はトヨタが3.2%増の21万台、ホンダは1.5%減の11万台、日産は7万台だった。', 'subject'),
    ).toEqual([
      ['3.2', 'toyota'],
      ['210000', 'toyota'],
      ['-1.5', 'honda'],
      ['110000', 'honda'],
      ['70000', 'nissan'],
    ])
    expect(of('トヨタとホンダの米国販売は、それぞれ21万台、11万台だった。', 'subject')).toEqual([
      ['210000', 'toyota'],
      ['110000', 'honda'],
    ])
    expect(of('トヨタ（ダイハツを除く）の世界生産は80万台だった。', 'subject')).toEqual([
      ['800000', 'toyota'],
    ])
    expect(of('トヨタの高級車ブランド「レクサス」は米国で3万台を販売した。', 'subject')).toEqual([
      ['30000', 'lexus'],
    ])
  })

  it('lets 同社 and a sentence without a subject mean the company before', () => {
    expect(
      of(
        'ホンダは5日、決算を発表した。同社の営業利益は5000億円だった。純利益は3000億円だった。',
        'subject',
        'metric',
      ),
    ).toEqual([
      ['500000000000', 'honda', 'operating-profit'],
      ['300000000000', 'honda', 'net-profit'],
    ])
  })

  it.each([
    ['トヨタの9月の世界生産は前年同月比11.1%増だった。', 'global-production-yoy', 'world', 'yoy'],
    ['日産の米国生産は9月に7.9%減った。', 'us-production-yoy', 'us', 'none'],
    ['ホンダの米国販売は前月比2.0%増えた。', null, 'us', 'mom'],
    [
      '財務省によると、米国向け自動車輸出額は前年同月比24.2%減った。',
      'japan-auto-exports-to-us-value-yoy',
      'jp_us',
      'yoy',
    ],
    [
      '財務省によると、対米自動車輸出の台数は9万7236台だった。',
      'japan-auto-exports-to-us-units',
      'jp_us',
      'none',
    ],
    ['対米貿易黒字は3240億円だった。', 'japan-trade-surplus-with-us', null, 'none'],
    ['トヨタは関税の影響額を1兆4500億円と見込む。', 'tariff-cost', null, 'none'],
    ['米国は日本車への関税を15%に引き下げた。', 'us-tariff-japanese-cars', 'jp_us', 'none'],
    [
      '米国は日本からの小型トラックに25%の関税を課している。',
      'us-tariff-japanese-light-trucks',
      'jp_us',
      'none',
    ],
    ['日本への相互関税は15%だ。', 'us-general-tariff-japan', 'jp_us', 'none'],
    ['トヨタは米国に130億ドルを投資する。', 'us-investment-committed', 'us', 'none'],
    ['ホンダは米国製の車を年2万台、日本へ逆輸入する。', 'reverse-import-volume', 'us_jp', 'none'],
    ['スバルの営業利益は2000億円だった。', 'operating-profit', null, 'none'],
  ])('finds the metric, flow and base of: %s', (text, metric, flow, comparator) => {
    expect(of(text, 'metric', 'flow', 'comparator').map((claim) => claim.slice(1))).toEqual([
      [metric, flow, comparator],
    ])
  })

  it.each([
    ['ホンダの9月の米国販売は11万台だった。', 'actual', 'did'],
    ['ホンダは2026年3月期の営業利益を5000億円と見込む。', 'guidance', 'will'],
    ['証券アナリストの林太一氏は、ホンダの今期の営業利益は6000億円になると予想する。', 'forecast', 'will'],
    ['調査会社は、逆輸入は年2万台程度と試算する。', 'estimate', 'did'],
    ['ホンダは2030年に米国で150万台を生産する計画だ。', 'target', 'plans'],
    ['ホンダは米国で最大5万台の増産を検討している。', 'guidance', 'considering'],
    ['関係者によると、ホンダは米国に10億ドルを投じる可能性がある。', 'rumour', 'may'],
    ['ホンダは米国で3万人を減らすとの報道について、事実ではないと述べた。', 'rumour', 'denied'],
    ['トランプ氏は日本車に25%の関税を課すと表明した。', 'pledge', 'will'],
    ['ホンダは米国に10億ドルを投資すると表明した。', 'pledge', 'will'],
  ])('holds %s to be %s, %s', (text, basis, modality) => {
    expect(read(text).map((claim) => [claim.basis, claim.modality])).toEqual([[basis, modality]])
  })

  it('takes the wrong number of a correction as denied and the right one as said', () => {
    expect(of('ホンダの従業員を「5万1000人」とあるのは「4万9000人」の誤りでした。', 'modality')).toEqual([
      ['51000', 'denied'],
      ['49000', 'did'],
    ])
  })

  it('reads a rate by whose goods it is on', () => {
    expect(of('米国は韓国車への関税を15%に引き下げた。日本車への関税は15%だ。', 'subject', 'metric')).toEqual(
      [
        ['15', 'KR', null],
        ['15', 'JP', 'us-tariff-japanese-cars'],
      ],
    )
  })

  it('lets the first value of a move be what held until then', () => {
    expect(of('ホンダは米国の生産能力を年40万台から50万台に引き上げる計画だ。', 'modality', 'basis')).toEqual(
      [
        ['400000', 'did', 'actual'],
        ['500000', 'plans', 'target'],
      ],
    )
    expect(of('ホンダは今期の営業利益予想を5000億円から7000億円に引き上げた。', 'modality', 'basis')).toEqual(
      [
        ['500000000000', 'will', 'guidance'],
        ['700000000000', 'will', 'guidance'],
      ],
    )
  })

  it('denies a report that the next sentence calls untrue, and lays the last sentence to its unnamed sources', () => {
    expect(of('日産が5万台を輸入するとの報道もあった。その数字は誤りだ。', 'modality')).toEqual([
      ['50000', 'denied'],
    ])
    expect(of('日産が米国で5万台を増産する方針だ。複数の関係者が明らかにした。', 'basis')).toEqual([
      ['50000', 'rumour'],
    ])
  })

  it('gives the answers of an interview to the one who is asked', () => {
    const speakers = of('三部敏宏社長に聞いた。――投資の規模は。10億ドルを投じる。', 'speaker')
    expect(speakers).toEqual([['1000000000', 'toshihiro-mibe']])
  })

  it('names a company that it does not know as printed, and reckons its quarters by the calendar', () => {
    expect(
      of('現代自動車の第3四半期の関税負担は4億ドルだった。', 'subject', 'subjectName', 'metric'),
    ).toEqual([['400000000', null, '現代自動車', 'tariff-cost-usd']])
  })

  it('says of the same money in another currency what it says of the first', () => {
    expect(of('日本は5500億ドル（約80兆円）を米国に投資する。', 'unit', 'subject', 'basis')).toEqual([
      ['550000000000', 'USD', 'japan-550bn-investment', 'pledge'],
      ['80000000000000', 'JPY', 'japan-550bn-investment', 'pledge'],
    ])
  })

  it('names who says a number, and nobody where a company does', () => {
    expect(
      of(
        '三部敏宏社長は「米国で5万人を雇用している」と述べた。ホンダによると、販売は9万台だった。',
        'speaker',
      ),
    ).toEqual([
      ['50000', 'toshihiro-mibe'],
      ['90000', null],
    ])
    expect(of('アナリストの木村健氏は、関税の影響は2兆円になると予測する。', 'speaker')).toEqual([
      ['2000000000000', '木村健'],
    ])
  })

  it('counts losses below zero, costs as they are, and the year before as a year before', () => {
    expect(
      of('日産の4〜9月期の最終損益は2219億円の赤字（前年同期は192億円の黒字）だった。', 'period'),
    ).toEqual([
      ['-221900000000', { code: 'FY2025-H1', start: '2025-04-01', end: '2025-09-30' }],
      ['19200000000', { code: 'FY2024-H1', start: '2024-04-01', end: '2024-09-30' }],
    ])
    expect(of('関税は営業利益を3000億円押し下げた。', 'metric', 'change')).toEqual([
      ['300000000000', 'tariff-cost', false],
    ])
  })

  it('counts yearly numbers by the year and streaks by their months', () => {
    expect(of('ホンダは年間2万台を輸出した。米国工場の年産能力は40万台だ。', 'unit')).toEqual([
      ['20000', 'vehicle/a'],
      ['400000', 'vehicle/a'],
    ])
    expect(of('世界生産は前年同月比3%増と4カ月連続で増えた。', 'streak')).toEqual([['3', 4]])
  })

  it('reads a table by its rows, its header and the unit over it', () => {
    const text = 'トヨタ\t21.2\t△5.1'
    const cells = [
      { text: 'トヨタ', start: 0, end: 3 },
      { text: '21.2', start: 4, end: 8 },
      { text: '△5.1', start: 9, end: 13 },
    ]
    const row = {
      cells,
      header: ['メーカー', '9月', '前年同月比（％）'],
      title: '米国新車販売（単位：千台）',
    }
    const sentence: Sentence = { text, reading: text, start: 0, part: 'body', paragraph: 0, row }
    const claims = readJapaneseClaims({
      sentences: [sentence],
      mentions: mentionsOf(text),
      lexicon,
      publishedOn: '2025-10-05',
      headline: '',
    })
    expect(
      claims.map((claim) => [
        claim.point,
        claim.unit,
        claim.metric,
        claim.subject,
        claim.period?.code,
        claim.comparator,
      ]),
    ).toEqual([
      ['21200', 'vehicle', 'us-sales', 'toyota', '2025-09', 'none'],
      ['-5.1', '%', 'us-sales-yoy', 'toyota', '2025-09', 'yoy'],
    ])
  })
})
