/** The public pages, one address for each kind of page and view. English here; Japanese is the same under /ja. */

export const firstArticle = '/articles/2025-10-31-benzinga-reverse-imports'
export const carTariff = '/policies/us-s232-auto-tariff-2025'
export const deal = '/policies/us-japan-tariff-deal-2025'

export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]

export const publicPages = [
  '/',
  '/timeline',
  '/timeline?company=toyota&kind=act',
  '/timeline?company=tesla&policy=us-s232-auto-tariff-2025&to=1950-01-01',
  '/timeline?cursor=older.2025-10-01.x.article.1.1',
  '/timeline?q=Toyota&sort=relevance&clock=jst',
  '/timeline?date=effect&asof=2025-08-01',
  '/timeline?from=2025-07-15&to=2025-08-31&show=lanes',
  firstArticle,
  '/articles/ref-2014-02-26-wardsauto',
  '/articles/2025-09-26-aba0926',
  '/claims/2',
  '/calculated/global-production.toyota.month.world/yoy/2025-11',
  '/companies',
  '/companies/toyota',
  '/companies/daihatsu',
  '/companies/compare',
  '/companies/compare?c=toyota,honda,nissan',
  '/policies',
  carTariff,
  deal,
  `${deal}?on=2025-08-15`,
  '/metrics',
  '/metrics/us-investment-committed',
  '/metrics/global-production-yoy',
  '/metrics/us-sales?scale=yoy&rate=us-s232-auto-tariff-2025.passenger-cars',
  '/metrics/explore',
  '/metrics/explore?s=us-sales.nissan.year.us,us-sales.toyota.year.us',
  '/metrics/explore?s=us-sales.nissan.year.us,global-production.toyota.month.world',
  '/contradictions',
  '/pledges',
  '/stories',
  '/stories/reverse-imports',
  '/people',
  '/people/koji-sato',
  '/topics',
  '/topics/us-japan-trade',
  '/search',
  '/search?q=Toyota',
  '/search?q=%E9%80%86%E8%BC%B8%E5%85%A5',
  '/search?q=qqqqzzzz',
] as const

/** The Japanese address of an English one. */
export const inLanguage = (language: Language, address: string) =>
  language === 'ja' ? `/ja${address === '/' ? '' : address}` : address
