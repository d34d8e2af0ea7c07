import { phraseReader } from './phrases.ts'

/** What a number can be about. */
export type Family =
  | 'production'
  | 'sales'
  | 'export'
  | 'import'
  | 'registration'
  | 'restraint'
  | 'investment'
  | 'cumulative'
  | 'tariff'
  | 'burden'
  | 'operating'
  /** Not said of which kind. */
  | 'profit'
  | 'net'
  | 'revenue'
  | 'deficit'
  | 'surplus'
  | 'employment'
  | 'jobs'
  | 'capacity'
  | 'share'
  | 'price'
  | 'other'

/** Words by family. The nearest one that goes with the unit of the number decides. */
export const familyCues = phraseReader<Family>([
  [
    'production',
    [
      'production/output/assembly/manufacture',
      'produce/produces/produced/producing',
      'build/builds/built/building',
      'make/makes/made/making',
      'manufacture/manufactures/manufactured/manufacturing',
      'assemble/assembles/assembled/assembling',
      'turn/turns/turned/turning out',
      'roll/rolls/rolled/rolling out/off',
      'plants/factories accounted',
      'lines',
    ],
  ],
  [
    'sales',
    [
      'sales',
      'sale',
      'sell/sells/sold/selling',
      'deliver/delivers/delivered/delivering',
      'deliveries',
      'find/found buyers',
      'bought/buy/buys',
    ],
  ],
  [
    'export',
    [
      'export/exports/exported/exporting',
      'ship/ships/shipped/shipping',
      'shipment/shipments',
      'sent/send/sends/sending',
      'left for',
      'outbound',
    ],
  ],
  [
    'import',
    [
      'import/imports/imported/importing',
      'bring/brings/brought/bringing in/home/back/into/over/to',
      'reverse import/imports/importing/imported',
    ],
  ],
  [
    'registration',
    ['registration/registrations', 'register/registers/registered/registering', 'new registrations'],
  ],
  [
    'restraint',
    [
      'voluntary restraint/restraints',
      'voluntary export restraint/restraints',
      'export ceiling',
      'ceiling',
      'limit/limits',
      'held its/their/car/exports/shipments',
      'quota',
      'restraint/restraints',
    ],
  ],
  [
    'investment',
    [
      'invest/invests/invested/investing',
      'investment/investments',
      'spend/spends/spent/spending',
      'projects/project',
      'fund',
      'outlay/outlays',
      'put/puts/putting/pour/pours/poured/pouring/plow/plowed/plowing/pump/pumped/pumping/sink/sank/inject/injected/channel $/us./another/up/about/more/some/at/into/money/nearly/over',
      'package',
      'tranche',
      'financing/finances/financed',
      'to finance',
      'expansion',
      'expand',
    ],
  ],
  [
    'cumulative',
    [
      'cumulative/ manufacturing/ investment/investments since',
      'cumulative _ investment/investments',
      'cumulative investment/investments',
      'cumulatively',
      'spending on american/us./ factories since',
    ],
  ],
  [
    'tariff',
    [
      'tariff/tariffs',
      'duty/duties',
      'levy/levies',
      'surcharge',
      'rate',
      'tariff rate',
      'import tax/taxes',
      'taxed/tax',
      'pay/pays/paying',
      'charged',
    ],
  ],
  [
    'burden',
    [
      'hit/impact/burden/toll/blow/drag/damage',
      'bill',
      'cost/costs/costing',
      'tariff/tariffs/duties/levies took/take/cost/costs/reduced/cut/lopped/shaved/erased/wiped/trimmed/depressed/sapped/drained/ate/dented',
      'tariff/duty/ cost/costs/impact/burden/hit/bill/effect/effects/expense/expenses/payments/headwind/headwinds',
      'impact/effect/effects/cost/costs/burden/hit of/from us./the/higher/new/american/ us./ auto/ tariff/tariffs/duties',
    ],
  ],
  [
    'operating',
    [
      'operating profit/profits/income/loss/losses/earnings/result',
      'operating level',
      'operating',
      'earnings/earned/earns before interest',
    ],
  ],
  ['profit', ['profit/profits', 'earnings', 'earned', 'loss/losses', 'income']],
  [
    'net',
    [
      'net profit/profits/income/loss/losses/earnings',
      'net',
      'bottom line',
      'profit/loss attributable',
      'attributable profit/loss',
      'annual loss',
    ],
  ],
  ['revenue', ['revenue/revenues', 'turnover', 'net sales', 'cash flow', 'savings', 'net revenue']],
  ['deficit', ['deficit', 'trade gap', 'shortfall', 'imbalance']],
  ['surplus', ['surplus']],
  [
    'employment',
    [
      'employ/employs/employed/employing',
      'employment',
      'workforce',
      'worker/workers',
      'employees',
      'hire/hires/hired/hiring',
      'payroll/payrolls',
      'headcount',
    ],
  ],
  [
    'share',
    [
      'market share',
      'share of',
      'of the market',
      'of all',
      'of total',
      'of the total',
      'of its/their/us./american/the _/ sales',
      'percent/% of',
      'accounted for',
      'accounting for',
      'content',
    ],
  ],
  ['jobs', ['job/jobs', 'support/supports/supported']],
  [
    'capacity',
    [
      'capacity',
      'can/could produce/make/build/turn/assemble',
      'able to produce/make/build/turn/assemble',
      'capable of',
    ],
  ],
  [
    'price',
    ['price/prices/priced/pricing', 'starting at', 'sticker', 'msrp', 'retail/retails', 'incentives'],
  ],
  [
    'other',
    [
      'inflation',
      'gdp',
      'interest rate/rates',
      'margin/margins',
      'research and development',
      'subsidy/subsidies',
      'fuel economy',
      'equity',
      'stake',
      'loan/loans',
      'population',
      'wage/wages',
      'pay',
      'approval',
      'buy/buying/purchase/purchases/purchasing $/up/more/at/an/another/of/us./american/about/some',
      'farm goods/products',
      'poll',
    ],
  ],
])

export type Place =
  | 'na'
  | 'to_jp'
  | 'us'
  | 'jp'
  | 'world'
  | 'elsewhere'
  | 'us_jp'
  | 'jp_us'
  | 'from_us'
  | 'from_jp'
  | 'us_made'
  | 'jp_made'

/** Where: of what is made or sold there, and from where to where it goes. */
export const placeCues = phraseReader<Place>([
  [
    'us',
    [
      'us.',
      'united states',
      'american',
      'america',
      'ohio/alabama/kentucky/texas/indiana/mississippi/tennessee/georgia/illinois/michigan/california',
      'north carolina',
      'west virginia',
      'huntsville/marysville/georgetown/smyrna/canton/lafayette/greensburg/lincoln/princeton',
    ],
  ],
  ['jp', ['japan', 'domestic', 'tokyo', 'home market', 'at home', 'japanese market']],
  [
    'world',
    [
      'global',
      'globally',
      'worldwide',
      'world',
      'groupwide',
      'group wide',
      'in the world',
      'around the world',
      'across the world',
      'all regions',
    ],
  ],
  ['na', ['north america/american']],
  [
    'elsewhere',
    [
      'china/chinese/mexico/mexican/canada/canadian/europe/european/india/indian/thailand/thai/asia/korea/korean',
      'south korea',
      'overseas',
      'outside japan',
      'outside of japan',
      'germany/german/britain/uk/indonesia/vietnam/brazil/australia',
      'european union',
      'eu',
    ],
  ],
  [
    'us_jp',
    [
      'us./american built/made/assembled/produced _/ _/ _/ to/into/in japan',
      'from the/ us./america/ united/ states/ to japan',
      'reverse import/imports/importing/imported',
      'reverse',
      'us. exports of _/ _/ cars/vehicles/autos to japan',
      'import/imports/imported/importing us./american built/made',
      'shipped/ship/shipping/ships home',
      'back home',
      'bring/bringing/brought home',
      'to the japanese market',
    ],
  ],
  [
    'jp_us',
    [
      'from japan to the/ us./united/america/american states/',
      'japan made/built',
      'exports to the/ us./united/america states/',
      'shipments to the/ us./united/america states/',
      'exported to the/ us./united/america states/',
      'shipped to the/ us./united/america states/',
      'us. bound',
      'to the/ us. from japan',
      'to the united states from japan',
      'for american ports',
      'to america',
      'shipped/sent/ship/send the other way',
    ],
  ],
  [
    'to_jp',
    ['to/into japan', 'to/into the japanese market', 'to japanese customers/buyers/dealers/showrooms'],
  ],
  ['from_jp', ['from japan', 'out of japan', 'exports from japan']],
  ['from_us', ['from the/ us.', 'from the united states', 'from us. plants', 'from american plants']],
  [
    'us_made',
    [
      'us./american/america made/built/assembled/produced',
      'made/built/assembled/produced in the/ us./america/american/ohio/indiana/kentucky/texas/alabama/mississippi',
      'made/built/assembled/produced in the united states',
    ],
  ],
  ['jp_made', ['japanese/japan made/built/assembled', 'made/built in japan']],
])

export const goodsCues = phraseReader<'all' | 'car' | 'truck' | 'heavy'>([
  [
    'heavy',
    [
      'medium and/or heavy/ duty/ trucks/vehicles/',
      'heavy/ duty trucks/vehicles',
      'heavy trucks/vehicles',
      'big rigs',
      'buses',
      'commercial trucks',
    ],
  ],
  [
    'all',
    [
      'all goods',
      'total exports',
      'overall exports',
      'exports overall',
      'other goods',
      'all imports',
      'most other/ goods/imports',
      'other japanese goods',
      'goods from japan',
      'japanese goods',
      'all japanese imports/goods/products',
      'reciprocal',
      'across the board',
      'baseline',
      'general',
      'all products',
      'imports from japan',
      'everything else',
    ],
  ],
  [
    'car',
    [
      'car/cars',
      'auto/autos',
      'automobile/automobiles',
      'vehicle/vehicles',
      'passenger',
      'sedan/sedans',
      'automotive',
      'carmakers/automakers',
    ],
  ],
  ['truck', ['light/ truck/trucks', 'pickup/pickups', 'chicken tax']],
])

export const usBrands = phraseReader([
  [
    'us',
    [
      'us./american brand/brands/branded',
      'american/us. makes/marques',
      'detroit',
      'jeep/chevrolet/cadillac/tesla/ford',
    ],
  ],
])
export const foreignBrands = phraseReader([
  [
    'foreign',
    [
      'foreign brand/brands/branded',
      'foreign makes/marques',
      'imported cars/vehicles/brands',
      'foreign cars',
      'overseas brands',
    ],
  ],
])
