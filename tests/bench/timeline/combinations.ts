/** The views whose pages are timed: as an analyst asks, and as someone would who looks for what is slow. */

/**
 * By name, as the address writes them. `toyota` is the most frequent company, `bench-maker-280` among the rarest. DEEP
 * stands for the cursor of a page in the middle of the view.
 */
export const combinations: readonly (readonly [string, string])[] = [
  ['everything', ''],
  ['everything, deep', 'cursor=DEEP'],
  ['articles', 'kind=article'],
  ['acts', 'kind=act'],
  ['claims', 'kind=claim'],
  ['claims, deep', 'kind=claim&cursor=DEEP'],
  ['a frequent company', 'company=toyota'],
  ['a frequent company, deep', 'company=toyota&cursor=DEEP'],
  ['a rare company', 'company=bench-maker-280'],
  ['a company nobody has', 'company=no-such-company'],
  ['either of three companies', 'company=honda,nissan,toyota'],
  ['without three companies', 'company=-honda,-nissan,-toyota'],
  ['one, not with another', 'company=toyota,-honda'],
  ['a frequent policy', 'policy=us-chicken-tax'],
  ['a rare policy', 'policy=bench-policy-290'],
  ['a story', 'story=reverse-imports'],
  ['a topic', 'topic=us-japan-trade'],
  ['a person', 'person=koji-sato'],
  ['an agency', 'agency=trump-administration'],
  ['a source', 'source=afp'],
  ['every official source', 'source=any-official'],
  ['every source but wires', 'source=-any-wire'],
  ['Japanese', 'lang=ja'],
  ['a flow', 'flow=jp-us'],
  ['rumours', 'basis=rumour'],
  ['what was denied', 'modality=denied'],
  ['what is not actual', 'basis=-actual'],
  ['an old range', 'from=1971-01-01&to=1972-12-31'],
  ['the last month', 'from=2026-02-19&to=2026-03-19'],
  ['one day', 'from=2025-06-03&to=2025-06-03'],
  ['an old range of a frequent company', 'company=toyota&from=1968-01-01&to=1975-12-31'],
  ['frequent ones that rarely meet', 'company=mazda&person=kenta-kon'],
  ['rare ones that hardly meet', 'company=bench-maker-280&policy=bench-policy-290'],
  ['a company in a topic, Japanese', 'company=toyota&topic=us-japan-trade&lang=ja'],
  ['five filters', 'company=toyota,honda&policy=us-chicken-tax&topic=us-japan-trade&source=-afp&lang=en'],
  ['five filters on figures', 'company=toyota&flow=jp-us&kind=claim&basis=forecast,target&modality=-denied'],
  ['by effect', 'date=effect'],
  ['by period, a company', 'company=toyota&date=period'],
  ['as of a day', 'company=honda&asof=2019-06-30'],
  ['by Tokyo clocks', 'topic=us-japan-trade&clock=jst'],
]

/** Words with a filter. "made" and "measuring" stand in every made-up article, "lot2499" in the fewest. */
export const wordViews: readonly (readonly [string, string])[] = [
  ['a very common word', 'lang=en&q=measuring'],
  ['a common word', 'company=toyota&q=tariff'],
  ['a common word, rare company', 'company=bench-maker-280&q=exports'],
  ['two words', 'company=honda&q=tariff+ratification'],
  ['a phrase', 'topic=us-japan-trade&q=%22tariff+cars%22'],
  ['a word, not another', 'kind=article&q=ratification+-exports'],
  ['a rare word', 'lang=en&q=lot2499'],
  ['either', 'policy=us-chicken-tax&q=loophole+OR+waiver'],
  ['Japanese', 'company=toyota&q=%E9%80%86%E8%BC%B8%E5%85%A5'],
  ['Japanese, very common', 'lang=ja&q=%E8%A8%88%E6%B8%AC'],
]
