import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../lib/intake/draft.ts'
import { seedLexicon } from '../../../../lib/launch/seed-lexicon.ts'
import { of } from './made-up.ts'

/** All sentences here are made up. */
describe('what a Japanese sentence says of its numbers', () => {
  it('keeps a topic past the clause that tells what it suffers', () => {
    const text = 'ホンダの営業利益は米国の追加関税の影響約2100億円を受け、前年同期比62.3%減の1150億円でした。'
    expect(of(text, 'metric')).toEqual([
      ['210000000000', 'tariff-cost'],
      ['-62.3', null],
      ['115000000000', 'operating-profit'],
    ])
  })

  it('lets an outlook named first rule the sentence, and 連結 mean the world', () => {
    const text =
      'ホンダの米国販売は71万台だった。通期の見通しについては、連結販売台数を約90万台引き下げ、334万台とした。'
    expect(of(text, 'metric', 'basis', 'modality').slice(1)).toEqual([
      ['-900000', 'global-sales', 'guidance', 'will'],
      ['3340000', 'global-sales', 'guidance', 'will'],
    ])
  })

  it('lets what others foretell go on, and a plan that is compared with be no plan', () => {
    const text =
      '調査会社は、2026年の米国の新車販売が今年の見込みに比べ2.5%少ない1580万台になるとの予測を公表した。トヨタは250万台を売ると見込み、日産については90万台を下回る恐れがあると指摘した。'
    expect(of(text, 'subject', 'basis', 'modality', 'comparator')).toEqual([
      ['-2.5', 'US', 'forecast', 'will', 'yoy'],
      ['15800000', 'US', 'forecast', 'will', 'none'],
      ['2500000', 'toyota', 'forecast', 'will', 'none'],
      ['900000', 'nissan', 'forecast', 'may', 'none'],
    ])
    expect(of('ホンダの生産は期初の計画より約11万台減る見通しだ。', 'basis', 'modality')).toEqual([
      ['-110000', 'guidance', 'will'],
    ])
  })

  it('takes a rate that is levied for what is, and what stood before ではなく for wrong', () => {
    expect(of('自動車にかかる15%の関税が再び上がる可能性がある。', 'basis', 'modality')).toEqual([
      ['15', 'actual', 'did'],
    ])
    expect(of('日産の米国販売の減少率は「41%」ではなく「12.1%」でした。', 'modality')).toEqual([
      ['-41', 'denied'],
      ['-12.1', 'did'],
    ])
  })

  it('reads names over units over numbers, and ▼ for losses', () => {
    const text = [
      'スバル、2026年3月期第2四半期決算短信',
      '2025年11月10日',
      '上場会社名　株式会社SUBARU　　上場取引所　東',
      '',
      '2026年3月期中間期の連結業績（％は対前年中間期増減率）',
      '　　　　　売上収益　　　　営業利益',
      '　　　　　百万円　　％　　百万円　　％',
      '2026年3月期中間期　　2,385,700　　5.1　　102,700　　△53.8',
      '2025年3月期中間期　　2,269,500　　2.3　　▼22,200　　▼9.8',
    ].join('\n')
    const { parts, claims } = readDraft(text, seedLexicon())
    expect(parts.publisher).toBe('株式会社SUBARU')
    expect(claims.map(({ point, metric, period }) => [point, metric, period])).toEqual([
      ['2385700000000', null, 'FY2025-H1'],
      ['5.1', null, 'FY2025-H1'],
      ['102700000000', 'operating-profit', 'FY2025-H1'],
      ['-53.8', null, 'FY2025-H1'],
      ['2269500000000', null, 'FY2024-H1'],
      ['2.3', null, 'FY2024-H1'],
      ['-22200000000', 'operating-profit', 'FY2024-H1'],
      ['-9.8', null, 'FY2024-H1'],
    ])
  })
})
