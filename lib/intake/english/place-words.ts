import { phraseReader } from './phrases.ts'

/** Where, of which goods, of whose brands: the words by their meaning. */

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
      'us./american/america/ohio/tennessee/kentucky/indiana/alabama/texas/mississippi/michigan/georgia/illinois made/built/assembled/produced',
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
