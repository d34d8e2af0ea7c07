/** The words that say what is counted, and those that say how nearly. */

const list = (text: string) => text.trim().split(/\s+/)

export const vehicleNouns = new Set(
  list(`vehicle vehicles unit units ones car cars auto autos automobile automobiles truck trucks pickup pickups suv suvs
  sedan sedans minivan minivans van vans crossover crossovers hybrid hybrids ev evs phev phevs hev hevs bev bevs
  orders bookings reservations coupe coupes hatchback hatchbacks wagon wagons imports exports deliveries registrations shipments
  camry camrys camries highlander highlanders tundra tundras sienna siennas corolla corollas rav4s prius priuses
  accord accords civic civics rogue rogues altima altimas outback outbacks forester foresters pilots
  odysseys leafs tacomas mustang mustangs corvettes wranglers muranos passport passports`),
)
/** Only say "vehicle" when another noun does not follow: 2,000 auto jobs. */
export const vehicleModifiers = new Set(
  list('vehicle car auto automobile truck suv ev hybrid pickup unit sedan'),
)

export const personNouns = new Set(
  list(`worker workers employee employees job jobs staff position positions associate associates staffer staffers
  hires roles personnel headcount`),
)
/** Count people of the trade only beside a word of work. */
export const peopleNouns = new Set(
  list('people person persons americans japanese individuals men women residents'),
)
export const workWords = new Set(
  list(`employ employs employed employing employment hire hires hired hiring work works working workforce jobs job
  payroll lay layoffs workers staff staffed headcount careers`),
)

/** What ends the search for the noun of a number. */
export const nounStops = new Set(
  list(`in to from at for by on than as with is was were are be been will would could may might can that which who
  while this these those a an the last next per over under after before since during when if but not its their his
  her it they we said says and or versus vs compared between until through because annually yearly respectively
  did has have had year month quarter week ago earlier later more less up down so such only`),
)

export const currencyWords = new Map<string, string>([
  ['yen', 'JPY'],
  ['jpy', 'JPY'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['won', 'KRW'],
  ['krw', 'KRW'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['gbp', 'GBP'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
])
export const currencySigns = new Map<string, string>([
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
])
/** C$, A$, NT$: what stands before the sign. */
export const dollarCountries = new Map<string, string>([
  ['us.', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['nt', 'TWD'],
  ['hk', 'HKD'],
])

export const approximations = [
  [
    'about',
    [
      'about/around/nearly/almost/roughly/approximately/approx/some/circa/virtually',
      'close to',
      'in the region/neighborhood/neighbourhood of',
      'in the order of',
      'on the order of',
      'somewhere around',
      'roughly around',
      'practically',
    ],
  ],
  [
    'at-least',
    [
      'at least',
      'more than',
      'greater than',
      'over/above/exceeding/exceeded/exceed/exceeds/surpassing/surpassed/surpass/topping/topped/top/tops/beyond',
      'well/just/slightly/a/ little/ over/above',
      'slightly/just/well/ more than',
      'upward/upwards of',
      'in excess of',
      'no/not less/fewer/lower than',
      'a minimum of',
      'minimum',
      'passed/passing the',
    ],
  ],
  [
    'up-to',
    [
      'up to',
      'as many/much/high as',
      'under/below',
      'just/well/slightly under/below',
      'less/fewer/lower than',
      'slightly/just less/fewer than',
      'no/not more than',
      'at most',
      'at the most',
      'a/ maximum of',
      'a maximum',
      'capped at',
      'cap of',
      'limit of',
      'not exceed/exceeding',
      'within',
    ],
  ],
] as const
