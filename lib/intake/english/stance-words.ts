import { phraseReader } from './phrases.ts'

/** What a clause does with its number: the cue nearest before the number decides. */
export type Stance =
  | 'denied'
  | 'pledged'
  | 'threatened'
  | 'agreed'
  | 'planned'
  | 'will'
  | 'considering'
  | 'may'
  | 'expected'
  | 'estimated'
  | 'target'
  | 'forecast'
  | 'done'

export const stanceCues = phraseReader<Stance>([
  [
    'denied',
    [
      'deny/denies/denied/denying',
      'dismiss/dismisses/dismissed/dismissing',
      'reject/rejects/rejected/rejecting',
      'refute/refutes/refuted',
      'rebut/rebutted/disputed/disavowed',
      'untrue/false/incorrect/inaccurate/baseless/unfounded',
      'not true',
      'no truth',
      'fabricated/fiction/invented',
      'made up from',
      'pure invention/fantasy',
      'no plan/plans/intention to/for/of',
      'never said/planned/promised/discussed/considered/agreed',
      'not considering/planning/discussing/aware',
      'ruled out',
      'an earlier version',
      'instead of',
      'rather than',
      'did not promise/plan/agree/intend',
      'is not the case',
      'has/had/have not decided',
    ],
  ],
  [
    'pledged',
    [
      'pledge/pledges/pledged/pledging',
      'promise/promises/promised/promising',
      'commit/commits/committed/committing',
      'commitment/commitments',
      'vow/vows/vowed/vowing',
      'undertook/undertaken to',
      'guarantee/guaranteed',
    ],
  ],
  [
    'threatened',
    [
      'threaten/threatens/threatened/threatening',
      'threat/threats of/to',
      'warn/warns/warned/warning',
      'threat',
    ],
  ],
  [
    'agreed',
    [
      'agree/agrees/agreed/agreeing',

      'agreement to',
      'accord/deal to',
      'signed a/an/the deal/agreement/accord/memorandum',
    ],
  ],
  [
    'planned',
    [
      'plan/plans/planned/planning',
      'intend/intends/intended/intending',
      'hope/hopes/hoped/hoping',
      'seek/seeks/sought/seeking to',
      'prepare/prepares/prepared/preparing to',
      'proposed/propose/proposes/proposal',
      'wants/want/wanted',
      'mean/means/meant/meaning to',
      'aspires/aspire',
      'plan to/for',
      'set to/out',
    ],
  ],
  [
    'target',
    ['aim/aims/aimed/aiming', 'target/targets/targeted/targeting', 'goal/goals', 'objective', 'ambition'],
  ],
  [
    'considering',
    [
      'consider/considers/considered/considering',
      'mull/mulls/mulled/mulling',
      'weigh/weighs/weighing',
      'weighed whether/a/an/the/plans/up',
      'explore/explores/explored/exploring',
      'study/studies/studied/studying',
      'examine/examines/examined/examining',
      'contemplate/contemplates/contemplated/contemplating',
      'discuss/discussed/discussing',
      'evaluate/evaluating/assessing',
      'options on the table/for',
      'looking at/into',
      'toying with',
      'in talks',
      'under consideration/study/review/discussion',
      'thinking about/of',
      'debating',
    ],
  ],
  [
    'may',
    [
      'could',
      'might',
      'may',
      'possibly/potentially/potential/possible/possibility',
      'would',
      'likely to/',
      'if',
      'in theory',
      'hypothetical/hypothetically',
      'suppose/supposing',
      'chance',
    ],
  ],
  [
    'will',
    [
      'will',
      "'ll",
      'shall',
      "it'll",
      'is/are/was/were to',
      'due to be',
      'is/are/was/were due to',
      'scheduled to',
      'going to',
      'slated to',
      'to be',
    ],
  ],
  [
    'expected',
    [
      'expect/expects/expected/expecting',
      'anticipate/anticipates/anticipated/anticipating',
      'projected/projecting',
      'project/projects to/that/its/a/us./sales/an/operating/net/annual',
      'predict/predicts/predicted/predicting',
      'see/sees/seeing',
      'pegs/pegged/assumes/assume/assumed',
      'put/puts/putting its/the/their/this',
      "put/puts _ 's",
      'now puts',
      'now/currently/still seen at',
      'guide/guides/guided for/to',
      'bracing/braces/braced for',
      'reckons with',
      'look/looks/looking/call/calls for',
      'on course/track',
      'on pace',
    ],
  ],
  [
    'forecast',
    [
      'forecast/forecasts/forecasted/forecasting',
      'outlook',
      'guidance',
      'projection/projections',
      'prediction/predictions',
      'expectation/expectations',
    ],
  ],
  [
    'estimated',
    [
      'estimate/estimates/estimated/estimating',
      'reckon/reckons/reckoned/reckoning',
      'thought by/to',
      'is/are/was/were put at',
      'believed to',
      'guess/guesses/guessed',
      "'s reckoning/estimate/estimates",
      'reckoning of',
      'by _/ reckoning',
      'calculate/calculates/calculated that/the/a',
      'arrive/arrives/arrived at',
      'modelled/modeled',
      'figures/figured that',
    ],
  ],
  [
    'done',
    [
      'reported/posted/logged/booked/recorded/totaled/totalled/amounted',
      'booking/taking/posting/reporting/recording/selling/losing/logging/paying',
      'came to/in',
      'stood/stands at',
      'was/were',
      'has/have/had been',
      'has/have/had risen/fallen/grown/reached/sold/built/made/produced/invested/spent/cost/taken/paid',
      'is/are',
      'sold/built/made/produced/exported/imported/shipped/fell/rose/dropped/declined/grew/climbed/jumped/slid/slipped/tumbled/plunged/surged/soared/reached/hit/paid/faced/exceeded/topped/lost/earned/employed/invested/spent/registered/contributed/delivered/accounted/shrank/narrowed/widened',
      'remain/remains/remained',
      'cut/lowered/raised/reduced/set/imposed/added/applied/lifted/trimmed/slashed/doubled/climbed/came/gave/made/hired/opened/bought/got/received/won/created/put/turned/charged/levied/collected/introduced/replaced',
      'face/faces',
      'compared with/to',
    ],
  ],
])
