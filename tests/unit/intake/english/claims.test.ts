import { describe, expect, it } from 'vitest'
import type { ReadClaim } from '../../../../lib/intake/types.ts'
import { claimsOf, valuesOf } from './reading.ts'

/** All sentences here are made up. */
const first = (body: string) => claimsOf(body)[0] as ReadClaim

describe('numbers that state something', () => {
  it.each([
    ['Honda could import between 3,000 and 5,000 vehicles a year.', ['3000..5000 vehicle/a']],
    ['Toyota will invest $10 to $12 billion in Ohio.', ['10000000000..12000000000 USD']],
    ['The duty was cut from 27.5% to 15%.', ['27.5 %', '15 %']],
    ['Sales rose 1.7 percent to 53,000.', ['1.7 %', '53000 vehicle']],
    [
      'Toyota and Honda sold 185,748 and 114,900 vehicles respectively.',
      ['185748 vehicle', '114900 vehicle'],
    ],
    ['Chevrolet registered 312 cars in Japan and Cadillac 247.', ['312 vehicle', '247 vehicle']],
    ['The auto tariff is 15 percent, not 27.5.', ['15 %', '27.5 %']],
    ['Output fell by 20,000 vehicles in September.', ['-20000 vehicle']],
    ['Nissan lost 115.8 billion yen in the quarter.', ['-115800000000 JPY']],
    ['The plant has an annual capacity of 50,000 trucks.', ['50000 vehicle/a']],
    ['Toyota employs more than 48,000 people in America.', ['48000 person']],
    ['Its share of sales rose 0.8 percentage point.', ['0.8 pp']],
  ])('reads %s', (body, values) => expect(valuesOf(body)).toEqual(values))

  it.each([
    'Under Section 232 and Proclamation 10908 the 25-year rule stands for the GR86, the CX-5 and the F-150.',
    'The Big Three met on October 31, 2025, at 9:45 a.m. for about 90 minutes.',
    'Kato, 56, told some 120 people in the room; call 310-783-3170.',
    'Toyota runs 11 plants and 380 dealers and will launch three models.',
    'Shares of Toyota closed 2.3% higher at 3,110 yen in Tokyo.',
    'The yen traded at 152.30 to the dollar.',
    'Millions of vehicles crossed the ocean in the 1990s.',
    'The Civic of 1981 weighed 1,800 pounds and had a 1.5-liter engine.',
    'The site covers 200 acres at 1600 Old Mill Road.',
  ])('finds none in: %s', (body) => expect(valuesOf(body)).toEqual([]))
})

describe('what a number says', () => {
  const cases: [string, Partial<ReadClaim>][] = [
    [
      'Honda expects an operating profit of 550 billion yen this fiscal year.',
      { basis: 'guidance', modality: 'will' },
    ],
    ['Analysts expect Honda to sell 1.4 million vehicles in 2026.', { basis: 'forecast', modality: 'will' }],
    [
      'Goro Hatano, an analyst, estimates that Honda sold about 7,000 cars there.',
      { basis: 'estimate', modality: 'did' },
    ],
    ['Toyota aims to sell 10,000 cars a year in Japan.', { basis: 'target', modality: 'plans' }],
    ['Japan pledged to invest $550 billion in the United States.', { basis: 'pledge', modality: 'will' }],
    ['Trump threatened a 35% tariff on Japanese cars.', { basis: 'pledge', modality: 'may' }],
    ['Nissan denied that it would import 3,000 cars.', { basis: 'rumour', modality: 'denied' }],
    [
      'Nissan may import 3,000 cars, two people familiar with the matter said.',
      { basis: 'rumour', modality: 'may' },
    ],
    ['Honda is considering imports of 3,000 cars a year.', { modality: 'considering' }],
    [
      'Analysts at Sakura Securities estimate Japanese carmakers will lose as much as $19 billion this year.',
      { basis: 'estimate', modality: 'will', approximation: 'up-to' },
    ],
    ['Mazda could ship as many as 2,000 Alabama-built CX-50s to Japan each year.', { unit: 'vehicle/a' }],
    ['Parts could add some $3,100 to the price of each truck.', { approximation: 'about' }],
    ['Toyota has spent more than the $50 billion it has announced so far.', { approximation: 'exact' }],
    ['Consultants warn that up to 8,000 jobs could vanish in 2026.', { basis: 'forecast', modality: 'may' }],
    ['U.S. light-vehicle sales rose 2.3% in October.', { subject: 'US', metric: 'us-sales-yoy' }],
    [
      'The ministry said in a preliminary report that exports rose 3%.',
      { basis: 'preliminary', modality: 'did' },
    ],
    ['U.S. sales of Mazda cars fell 6.3% from a year earlier.', { comparator: 'yoy', point: '-6.3' }],
    ['Subaru sales slipped by 900 vehicles from the previous month.', { comparator: 'mom', change: true }],
    [
      'Toyota production grew 11.1% in September, a fourth consecutive month of growth.',
      { comparator: 'none', streak: 4 },
    ],
    ['Nissan sold nearly 5,000 cars in Japan.', { approximation: 'about' }],
    ['Nissan sold as many as 5,000 cars in Japan.', { approximation: 'up-to' }],
    ['Nissan sold more than 5,000 cars in Japan.', { approximation: 'at-least' }],
    ['"We sold 5,000 cars," Koji Sato said.', { speaker: 'koji-sato', subject: 'toyota' }],
    ['Importer Sota Ebihara said Nissan sold 5,000 cars.', { speaker: 'Sota Ebihara', subject: 'nissan' }],
    ['Toyota said it sold 5,000 cars.', { speaker: null }],
  ]
  it.each(cases)('%s', (body, expected) => expect(first(body)).toMatchObject(expected))
})

describe('metrics and whose numbers they are', () => {
  const cases: [string, Pick<ReadClaim, 'metric' | 'subject' | 'flow'>][] = [
    [
      'The U.S. tariff on Japanese cars is 15%.',
      { metric: 'us-tariff-japanese-cars', subject: 'JP', flow: 'jp_us' },
    ],
    [
      'Imported light trucks face a 25% duty.',
      { metric: 'us-tariff-japanese-light-trucks', subject: 'JP', flow: 'jp_us' },
    ],
    ['The tariff on Korean cars is 25%.', { metric: null, subject: 'KR', flow: null }],
    ['Tariffs cost Mazda 97.1 billion yen.', { metric: 'tariff-cost', subject: 'mazda', flow: null }],
    ['GM took a $1.1 billion hit from tariffs.', { metric: 'tariff-cost-usd', subject: 'gm', flow: null }],
    [
      'Infiniti U.S. sales rose 5.3% from a year earlier.',
      { metric: 'us-sales-yoy', subject: 'nissan', flow: 'us' },
    ],
    [
      'Lexus sold 30,000 vehicles in the United States.',
      { metric: 'us-sales', subject: 'lexus', flow: 'us' },
    ],
    [
      "Toyota's U.S. plants built 126,700 vehicles.",
      { metric: 'us-production', subject: 'toyota', flow: 'us' },
    ],
    [
      'Toyota will bring 5,000 U.S.-built Camrys to Japan.',
      { metric: 'reverse-import-volume', subject: 'toyota', flow: 'us_jp' },
    ],
    [
      "Japan's auto exports to the United States fell 7.5% by value from a year earlier.",
      { metric: 'japan-auto-exports-to-us-value-yoy', subject: 'JP', flow: 'jp_us' },
    ],
    [
      'Japanese automakers directly employ 110,000 people in America.',
      { metric: 'japanese-maker-us-employment', subject: 'JP', flow: 'us' },
    ],
    ['Honda sold 3,000 hybrids in America.', { metric: null, subject: 'honda', flow: 'us' }],
  ]
  it.each(cases)('%s', (body, expected) => expect(first(body)).toMatchObject(expected))

  it('finds each number its own company, by name, by pronoun and by what was said before', () => {
    const read = claimsOf(
      "Honda's U.S. sales fell 3.2% to 90,000 in September while Nissan's rose 4%. The automaker sold 70,000 vehicles there.",
    )
    expect(read.map((claim) => claim.subject)).toEqual(['honda', 'honda', 'nissan', 'nissan'])
    expect(read.map((claim) => claim.period?.code)).toEqual(['2025-09', '2025-09', '2025-09', '2025-09'])
    expect(claimsOf('Hyundai sold 93,000 cars in America.')[0]).toMatchObject({
      subject: null,
      subjectName: 'Hyundai',
    })
  })

  it.each([
    'Toyota Motor said tariffs would cost it about 180 billion yen ($1.2 billion) in the fiscal year ending March 2026.',
    'Toyota Motor said tariffs would cost it about 180 billion yen, or $1.2 billion, in the fiscal year ending March 2026.',
    'Toyota Motor said tariffs would cost it about 180 billion yen (the equivalent of $1.2 billion at current rates) in the fiscal year ending March 2026.',
  ])('reads one sum in two currencies alike: %s', (body) => {
    const [yen, dollars, ...others] = claimsOf(body)
    expect(others).toEqual([])
    expect(yen).toMatchObject({ point: '180000000000', unit: 'JPY', metric: 'tariff-cost' })
    expect(dollars).toMatchObject({ point: '1200000000', unit: 'USD', metric: 'tariff-cost-usd' })
    for (const one of [yen, dollars]) {
      expect(one).toMatchObject({
        subject: 'toyota',
        basis: 'guidance',
        modality: 'will',
        approximation: 'about',
      })
      expect(one?.period?.code).toBe('FY2025')
    }
  })

  it('keeps what has been done apart from what is pledged, and a capacity from what was built', () => {
    const [pledged, spent] = claimsOf(
      'Toyota has pledged to invest another $10 billion in America, on top of the $50 billion it has spent so far.',
    )
    expect(pledged).toMatchObject({ basis: 'pledge', modality: 'will' })
    expect(spent).toMatchObject({ basis: 'actual', modality: 'did', approximation: 'exact' })
    expect(
      claimsOf(
        'The plant, which has an annual capacity of 640,000 vehicles and employs 5,700 people, built 310,000 vehicles in 2024.',
      ).map(({ unit, period }) => [unit, period?.code ?? null]),
    ).toEqual([
      ['vehicle/a', null],
      ['person', null],
      ['vehicle', '2024'],
    ])
  })

  it.each([
    ['Toyota aims to sell 435,000 vehicles in America in the fiscal year that starts in April.', 'FY2026'],
    ['Toyota aims to sell 435,000 vehicles in America in the fiscal year beginning April 2027.', 'FY2027'],
    ['Toyota has sold 435,000 vehicles in America in the fiscal year that started in April.', 'FY2025'],
  ])('reads a year by its start: %s', (body, code) => expect(first(body).period?.code).toBe(code))

  it('shifts the number of a year earlier, and takes a number said again for what it was', () => {
    const [now, before] = claimsOf(
      'Nissan posted a net loss of 221.9 billion yen for the six months through September, compared with a profit of 19.2 billion yen a year earlier.',
    )
    expect(now).toMatchObject({ metric: 'net-profit', point: '-221900000000' })
    expect(now?.period?.code).toBe('FY2025-H1')
    expect(before).toMatchObject({ metric: 'net-profit', point: '19200000000' })
    expect(before?.period?.code).toBe('FY2024-H1')
    const again = claimsOf(
      'Toyota aims to import 10,000 U.S.-built cars a year into Japan. Even so, 10,000 is a rounding error.',
    )
    expect(again[1]).toMatchObject({
      unit: 'vehicle/a',
      metric: 'reverse-import-volume',
      subject: 'toyota',
      basis: 'target',
    })
  })
})
