import type { Locator, Page } from '@playwright/test'
import seed from '../../prisma/seed/articles.json' with { type: 'json' }
import { expect, test } from '../support/browser.ts'
import { firstArticle, inLanguage } from './support/addresses.ts'

/** The article this product was asked for, as it stands in the fact base. */
const article = seed.articles[0]

/** The page's text as a reader reads it: without the raised numbers of statements. */
const reading = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    for (const mark of copy.querySelectorAll('sup')) mark.remove()
    return (copy.textContent ?? '').replace(/\s+/g, ' ')
  })

/** What a panel says, term by term. */
const rows = (panel: Locator) =>
  panel
    .locator('dt')
    .evaluateAll((terms) =>
      Object.fromEntries(terms.map((term) => [term.textContent, term.nextElementSibling?.textContent])),
    )

const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })

for (const language of ['en', 'ja'] as const)
  test(`${language} the first article stands there whole`, async ({ page }) => {
    await page.goto(inLanguage(language, firstArticle))
    const text = await reading(page)
    const ja = language === 'ja'
    expect(article?.insights).toHaveLength(3)
    const written = [
      ja ? article?.summaryJa : article?.summary,
      ja ? article?.backgroundJa : article?.background,
      ...(article?.insights ?? []).flatMap(({ question, questionJa, points }) => [
        ja ? questionJa : question,
        ...points.flatMap((point) => (ja ? [point.leadJa, point.textJa] : [point.lead, point.text])),
      ]),
    ]
    expect(written).toHaveLength(2 + 3 * (1 + 3 * 2))
    for (const part of written) expect(text).toContain(part)
    await expect(page.locator('h1')).toHaveText(article?.headline ?? '')
    const times = page.locator('article header time')
    await expect(times).toHaveText(
      ja
        ? ['2025年10月31日 09:45:01 EDT', '2025年10月31日 22:45:01 JST']
        : ['31 October 2025, 09:45:01 EDT', '31 October 2025, 22:45:01 JST'],
    )
    for (const time of await times.all())
      expect(new Date((await time.getAttribute('datetime')) ?? '').toISOString()).toBe(
        '2025-10-31T13:45:01.000Z',
      )
  })

test('the first article names its source, people, companies and topics, each with a page', async ({
  page,
}) => {
  await page.goto(firstArticle)
  const head = page.locator('article header')
  await expect(head).toContainText('Benzinga')
  await expect(head.getByRole('link', { name: 'Read the original' })).toHaveAttribute(
    'href',
    article?.canonicalUrl ?? '',
  )
  const aside = page.getByRole('complementary', { name: 'About this article' })
  for (const [folder, slugs] of Object.entries({
    companies: article?.companies,
    people: article?.people,
    policies: article?.policies,
    stories: article?.stories,
    topics: article?.topics,
    metrics: article?.metrics,
  }))
    for (const slug of slugs ?? []) {
      const link = aside.locator(`a[href="/${folder}/${slug}"]`)
      await expect(link, slug).toHaveCount(1)
      expect((await page.request.get(`/${folder}/${slug}`)).status(), slug).toBe(200)
    }
})

test('what a machine wrote is labelled as such, apart from the article', async ({ page }) => {
  await page.goto(firstArticle)
  const analysis = section(page, 'Machine-written analysis')
  await expect(analysis.getByText('Written by a machine')).toBeVisible()
  await expect(analysis.getByRole('heading', { level: 3 })).toHaveCount(3)
  await expect(analysis.getByRole('listitem')).toHaveCount(9)
  await expect(section(page, 'Summary').getByText('Written by a machine')).toHaveCount(0)
})

const numbers = {
  '20,000': {
    quote: 'One industry expert thinks the volume could reach 20,000 vehicles a year.',
    says: {
      Who: 'Japan',
      Period: 'not stated',
      Basis: 'estimate',
      Modality: 'possible',
      Direction: 'US→JP',
      'Said by': 'industry expert',
    },
  },
  '$13 billion': {
    quote: 'is not a new promise.',
    says: {
      Who: 'Toyota',
      Period: '20 January 2017 – 20 January 2021',
      Basis: 'reported',
      Modality: 'happened',
      'Said by': 'Toyota',
    },
  },
  '11.1%': {
    quote: "Toyota's production rose 11.1% in September",
    says: {
      Who: 'Toyota',
      Period: 'September 2025',
      Compared: 'against a year earlier',
      Basis: 'reported',
      Modality: 'happened',
      'Said by': 'Toyota',
    },
  },
}

for (const [number, { quote, says }] of Object.entries(numbers))
  test(`${number} in the text opens what is known of it`, async ({ page }) => {
    await page.goto(firstArticle)
    await section(page, 'Summary').getByRole('button', { name: number, exact: true }).click()
    const panel = page.locator('[popover]:popover-open')
    await expect(panel).toHaveCount(1)
    await expect(panel.locator('blockquote')).toContainText(quote)
    expect(await rows(panel)).toMatchObject(says)
  })

test('two sizes of one investment stand beside each other, and neither is settled', async ({ page }) => {
  await page.goto(firstArticle)
  await section(page, 'Summary').getByRole('button', { name: '$13 billion', exact: true }).click()
  const panel = page.locator('[popover]:popover-open')
  // Both ends may say so: it is told once, with both accounts beside each other.
  const told = panel.getByText(/^Contradict(s|ed by)$/)
  await expect(told).toHaveCount(1)
  const accounts = told.locator('xpath=../..')
  await expect(accounts).toContainText('This one')
  for (const said of ['$13 billion', 'about $10 billion', 'The American Bazaar'])
    await expect(accounts).toContainText(said)
  await panel.getByRole('link', { name: 'about $10 billion' }).first().click()
  await expect(page.locator('h1')).toBeVisible()
  const back = page.getByText('$13 billion', { exact: true })
  await expect(back.first()).toBeAttached()
})

test('the numbers of a Japanese page are written as Japanese readers expect', async ({ page }) => {
  await page.goto(`/ja${firstArticle}`)
  const summary = section(page, '要約')
  for (const number of ['2万台', '130億ドル', '11.1%'])
    await expect(summary.getByRole('button', { name: number, exact: true })).toBeVisible()
  await summary.getByRole('button', { name: '130億ドル', exact: true }).click()
  const panel = page.locator('[popover]:popover-open')
  await expect(panel).toContainText('約100億ドル')
  await expect(panel).toContainText('2025年10月31日')
})
