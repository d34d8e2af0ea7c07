/**
 * Questions an analyst asks of the record, each with the address that answers it and the answer, worked out by hand
 * from the files of the fact base (prisma/seed): never taken from what the product showed.
 */

/** `article:<slug>`, `act:<policy>/<key>` or `claim:<externalId>`. */
type Name = string

export type Question = {
  asked: string
  /** The query of the timeline's address. */
  address: string
  /** Newest first where `ordered`; otherwise in any order. */
  answer: Name[]
  ordered?: true
  /** What is folded into entries of the answer as another report of the same origin. */
  folded?: Name[]
}

const deal = 'act:us-japan-tariff-deal-2025'
const cars = 'act:us-s232-auto-tariff-2025'
const general = 'act:us-reciprocal-tariff-japan'
const surcharge = 'act:us-section-122-surcharge-2026'
const benzinga = '2025-10-31-benzinga-reverse-imports'

export const questions: Question[] = [
  {
    asked: 'What did Washington and Tokyo do between 1 July and 30 September 2025 about car tariffs?',
    address:
      'policy=us-japan-tariff-deal-2025,us-s232-auto-tariff-2025&kind=act&from=2025-07-01&to=2025-09-30',
    answer: [
      `${cars}/2025-09-17-amended`,
      `${deal}/2025-09-16-in-force`,
      `${cars}/2025-09-16-amended`,
      `${deal}/2025-09-04-signed`,
      `${cars}/2025-09-04-signed`,
      `${deal}/2025-07-23-announced`,
      `${deal}/2025-07-22-agreed`,
      `${cars}/2025-07-22-agreed`,
    ],
  },
  {
    asked: 'Who said "may" about reverse imports before Toyota said "will"?',
    address: 'story=reverse-imports&kind=claim&modality=will,may',
    ordered: true,
    answer: [
      'claim:2025-12-19-lb1219--will-import',
      'claim:reverse-import-volume--JP--open--seed',
      'claim:2025-10-25-cna1025--may-announce',
    ],
  },
  {
    asked: 'Which makers were only reported to be considering reverse imports?',
    address: 'story=reverse-imports&modality=considering',
    answer: [`claim:${benzinga}--considering--toyota`, `claim:${benzinga}--considering--nissan`],
  },
  {
    asked: 'On which day did each capital say that the deal was done?',
    address: 'policy=us-japan-tariff-deal-2025&kind=act&from=2025-07-22&to=2025-07-23',
    ordered: true,
    answer: [`${deal}/2025-07-23-announced`, `${deal}/2025-07-22-agreed`],
  },
  {
    asked: 'What did the White House do in September 2025, apart from the car tariff itself?',
    address: 'policy=-us-s232-auto-tariff-2025&agency=white-house&kind=act&from=2025-09&to=2025-09',
    answer: [
      'act:jp-cev-subsidy/2025-09-05-announced',
      `${general}/2025-09-04-amended`,
      `${deal}/2025-09-04-signed`,
      'act:jp-us-made-vehicle-approval/2025-09-04-announced',
    ],
  },
  {
    asked: 'Which acts took effect on 7 August 2025, whenever they were done?',
    address: 'kind=act&from=2025-08-07&to=2025-08-07&date=effect',
    answer: [
      `${general}/2025-07-31-amended`,
      `${general}/2025-08-07-in-force`,
      // Backdated.
      `${general}/2025-09-04-amended`,
      `${deal}/2025-09-04-signed`,
    ],
  },
  {
    asked: 'What do we know of September 2025 at Toyota, and which figure was only repeated?',
    address: 'company=toyota&from=2025-09&to=2025-09&date=period',
    answer: [
      'claim:global-production--toyota--2025-09-01',
      'claim:global-production-yoy--toyota--2025-09-01',
      'claim:us-production-yoy--toyota--2025-09-01',
      'claim:global-sales--toyota--2025-09-01',
    ],
    folded: ['claim:global-production-yoy--toyota--2025-09-01--seed'],
  },
  {
    asked: 'What was known on 1 August 2025 about the general tariff on Japan?',
    address: 'policy=us-reciprocal-tariff-japan&asof=2025-08-01',
    ordered: true,
    answer: [
      `${general}/2025-07-31-amended`,
      'article:2025-07-08-yom0708',
      `${general}/2025-07-07-threatened`,
      'claim:us-general-tariff-japan--us-reciprocal-tariff-japan--open--letter',
      'claim:us-general-tariff-japan--us-reciprocal-tariff-japan--2025-04-05',
      `${general}/2025-04-09-amended`,
      `${general}/2025-04-05-in-force`,
      `${general}/2025-04-02-announced`,
      // Read in a text of which only the month is known: it stands at the month's beginning.
      'claim:us-general-tariff-japan--us-reciprocal-tariff-japan--2025-04-09',
    ],
  },
  {
    asked: 'On 1 February 2026, which acts had been reported ahead of their day?',
    address: 'kind=act&modality=will&asof=2026-02-01',
    answer: ['act:jp-cev-subsidy/2026-04-01-amended', 'act:jp-cev-subsidy/2026-01-01-amended'],
  },
  {
    asked: 'What lies ahead of 20 March 2026, the day to which the record reaches?',
    address: 'kind=act&modality=will&from=2026-03-21',
    ordered: true,
    answer: [
      `${surcharge}/2026-07-24-ended`,
      'act:jp-cev-subsidy/2026-04-01-amended',
      'act:jp-environmental-performance-levy/2026-03-31-ended',
    ],
  },
  {
    asked: 'What came out on 24 October 2025 by the clocks of Washington?',
    address: 'kind=article&from=2025-10-24&to=2025-10-24&clock=et',
    // 11:58 on the 25th in Singapore.
    answer: ['article:2025-10-25-cna1025'],
  },
  {
    asked: 'And by the clocks of Tokyo?',
    address: 'kind=article&from=2025-10-24&to=2025-10-24&clock=jst',
    answer: [],
  },
  {
    asked: 'Of the first two reports about a Toyota plan, which came first in Tokyo?',
    address: 'story=reverse-imports&kind=article&from=2025-10-25&to=2025-10-26&clock=jst',
    ordered: true,
    answer: ['article:2025-10-26-yom1026', 'article:2025-10-25-cna1025'],
  },
  {
    asked: 'Which official papers of 2025 are in the record?',
    address: 'source=any-official&kind=article&from=2025&to=2025',
    ordered: true,
    answer: [
      'article:2025-10-22-p10984',
      'article:2025-09-16-fr17908',
      'article:2025-09-05-whfs0905',
      'article:2025-05-02-p10925',
      'article:2025-04-03-p10908',
    ],
  },
  {
    asked: 'What did Kyodo report from December 2025 on?',
    address: 'source=kyodo&kind=article&from=2025-12',
    ordered: true,
    answer: [
      'article:2026-01-30-jtd0130',
      'article:2025-12-25-mm1225',
      'article:2025-12-20-jtd1220',
      'article:2025-12-06-jtd1206',
    ],
  },
  {
    asked: 'What was written in Japanese?',
    address: 'lang=ja&kind=article',
    answer: [
      'article:2026-03-05-resp0305',
      'article:2026-02-16-denjd0216',
      'article:2026-02-16-dempa0216',
      'article:2025-09-26-aba0926',
    ],
  },
  {
    asked: 'What is there of Koji Sato: said by him, or about him?',
    address: 'person=koji-sato',
    answer: [
      'article:2026-02-06-ap0206',
      `article:${benzinga}`,
      `claim:${benzinga}--drive-side`,
      'article:2025-10-29-jiji1029',
    ],
  },
  {
    asked: 'What did the US trade representative do in 1995?',
    address: 'agency=ustr&from=1995&to=1995',
    answer: [
      'article:1995-05-16-grips',
      'act:us-japan-auto-agreement-1995/1995-05-16-threatened',
      'act:us-japan-auto-agreement-1995/1995-05-10-ruling',
    ],
  },
  {
    asked: 'How did the friction look before 2017?',
    address: 'topic=auto-trade-friction&to=2016',
    answer: [
      'article:1995-05-16-grips',
      'article:1985-12-16-trib85',
      'claim:export-restraint-ceiling--jp-ver-1981--1985-04-01',
    ],
  },
  {
    asked: 'Which guidance did Toyota give on 7 August 2025?',
    address: 'company=toyota&basis=guidance&from=2025-08-07&to=2025-08-07',
    answer: [
      'claim:tariff-cost--toyota--2025-04-01--issued-2025-08-07',
      'claim:operating-profit--toyota--2025-04-01--issued-2025-08-07',
      'claim:net-profit--toyota--2025-04-01--issued-2025-08-07',
    ],
  },
  {
    asked: 'What about cars from the US to Japan is an estimate or a rumour?',
    address: 'flow=us-jp&basis=estimate,rumour',
    answer: [
      `claim:${benzinga}--considering--toyota`,
      `claim:${benzinga}--considering--nissan`,
      'claim:reverse-import-volume--JP--open--seed',
      'claim:2025-10-25-cna1025--may-announce',
    ],
  },
  {
    asked: 'Which reports on reverse imports are not about Toyota?',
    address: 'company=-toyota&story=reverse-imports&kind=article',
    ordered: true,
    answer: [
      'article:2026-03-06-iab0306',
      'article:2026-03-05-resp0305',
      'article:2026-02-16-denjd0216',
      'article:2025-12-01-yom1201',
      'article:2025-10-28-mill1028',
    ],
  },
  {
    asked: 'What happened to the duties in the days of the Supreme Court ruling?',
    address: 'story=court-ruling-and-new-tariffs&kind=act&from=2026-02-20&to=2026-02-24',
    answer: [
      `${general}/2026-02-24-ended`,
      `${surcharge}/2026-02-24-in-force`,
      `${deal}/2026-02-24-announced`,
      `${surcharge}/2026-02-21-announced`,
      `${general}/2026-02-20-struck-down`,
      `${surcharge}/2026-02-20-signed`,
    ],
  },
  {
    asked: 'Was anything done about the chicken tax in 2025?',
    address: 'policy=us-chicken-tax&kind=act&from=2025&to=2025',
    answer: [],
  },
]
