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
      'put/puts/putting/pour/pours/poured/pouring/plow/plowed/plowing/pump/pumped/pumping/sink/sank/inject/injected/channel $/us./a/another/up/about/more/some/at/into/money/nearly/over',
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
      "'s/its/their/combined share",
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
