import { phraseReader } from './phrases.ts'

/** Where a number comes from: sources without names, reckonings, people from outside. */

/** Unnamed sources. */
export const rumourCues = phraseReader([
  [
    true,
    [
      'reportedly',
      'sources/source said/say/says/told/added/with/familiar/close',
      'according to/ _/ _/ sources',
      'according to/ a/one/two/three/several/ _/ source/sources/person/people familiar/close/briefed/with',
      'people familiar/briefed/close/involved/knowledgeable',
      'people/person with knowledge/insight',
      'according to a/one/two/three/four/several/multiple/some _/ dealers/dealer/executives/executive/officials/official/employees/managers/insiders/suppliers',
      'two/three/several _/ dealers/executives/officials/employees/insiders/suppliers said/say',
      'person familiar/briefed/close',
      'the people/sources/person/source said/say',
      'a/two/three/several/multiple people/sources',
      'sources',
      'rumour/rumor/rumored/rumoured/rumors/rumours',
      'unnamed/unidentified/undisclosed',
      'officials/executives familiar',
      'on condition of anonymity',
      'declined/asked not to be named/identified',
      'anonymous',
      'is/are said to',
      'speculation',
    ],
  ],
])

/** Reckoned by the publisher from figures of others. */
export const calculatedCues = phraseReader([
  [
    true,
    [
      'calculations/calculation by/from/based/show/shows/of/on',
      'according to _/ calculations',
      'calculated from/by/on',
      '_ calculations',
      "'s calculation",
      'calculation/calculations',
    ],
  ],
])

export const preliminaryCues = phraseReader([
  [true, ['preliminary', 'provisional', 'flash data/estimate/figures']],
])

/** Who speaks of others: their looking ahead is a forecast. */
export const outsiders = phraseReader([
  [
    true,
    [
      'analyst/analysts',
      'economist/economists',
      'expert/experts',
      'brokerage/brokerages',
      'bank/bankers',
      'research',
      'institute',
      'consultancy/consultant/consultants',
      'consensus',
      'lseg',
      'securities',
      'observers',
      'investors',
      'strategist/strategists',
      'think tank',
      'researchers/researcher',
      'forecasters',
      'imf/oecd',
      'polled',
      's&p',
      'moody',
      'jd power',
      'cox automotive',
      'mobility',
      'economists at',
      'association',
      'government/ministry',
    ],
  ],
])

/** The $550 billion of the tariff deal, by its names. */
export const fundWords = phraseReader([
  [
    true,
    [
      '$ 550 billion/bn/b',
      'us. $ 550 billion/bn',
      'strategic investment',
      'investment fund/initiative/vehicle/pledge/commitment/package',
      "japan 's fund",
      'the fund',
      'first/second/third/next tranche',
      'first _/ projects',
      'the projects',
      'loan/loans',
      'state lenders',
      'jbic/nexi',
      'investment accelerator',
    ],
  ],
])
