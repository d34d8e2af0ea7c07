/** Texts made up for the journeys through intake; nothing in them happened. */

/** Letters that no other run has: a number would be read as one. */
export const ownWord = (): string =>
  [...Date.now().toString().slice(-7)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')

type Maker = 'Isuzu Motors' | 'Mazda Motor' | 'Suzuki Motor'

/** A page as a digest site prints it: labels glued together, the title twice, and analysis by a machine. */
export const digest = (
  word: string,
  maker: Maker = 'Isuzu Motors',
) => `${maker} Tests Shipping US-Made Pickups Home, ${word} Report Says

Japan
Source: Benzinga.comPublished: 11/03/2025, 08:15:00 EST
${maker}
US-Japan Trade
${maker} Tests Shipping US-Made Pickups Home, ${word} Report Says

News Summary

${maker} is considering shipping pickups it builds in the United States to Japan. An industry analyst estimates that volumes could reach 3,000 units a year. ${maker} built 4,500 vehicles in the U.S. in October, up 12.5% from a year earlier.

Background

${maker} has long sold only trucks and buses at home. The ${word} plan would bring back a body style that its dealers gave up.

In-Depth AI Insights

Why would ${maker} ship pickups home? - Goodwill: A volume of 3,000 units a year would say more about ${word} politics than about sales. - Spare capacity: ${maker} could fill its lines without new models.
`

/** A release with its own publisher, whom nobody has entered yet, and a clock time without a zone. */
export const release = (word: string) => `ニュースリリース
2025年11月27日 15時30分
${word}自動車通信
スバル、${word}計画で米国生産を2割増へ

スバルは27日、米国工場の2025年10月の生産台数が前年同月比5.4％増の3万2,000台だったと発表した。

同社は2026年に年間40万台の生産を目指す。三菱との協議については明らかにしていない。
`

export const recipe = `Lemon Drizzle Cake

Serves 8. Preheat the oven to 180 C. Beat 225 g of butter with 225 g of sugar, add 4 eggs one at a time, then fold in
225 g of flour and the zest of 2 lemons. Bake for 45 to 50 minutes. While the cake is warm, prick it all over and spoon
over the juice of 2 lemons mixed with 85 g of sugar.
`
