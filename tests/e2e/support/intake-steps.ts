/** What the journeys through intake are made of. */
import type { Page } from '@playwright/test'
import { expect } from '../../support/browser.ts'

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
export const panel = (page: Page) => page.getByRole('region', { name: 'What the text says' })
export const suggestion = (page: Page, id: string) => page.locator(`[data-suggestion="${id}"]`)

/** The empty field, once its script is there. */
export async function openIntake(page: Page): Promise<void> {
  await page.goto('/desk/intake')
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('textarea') ?? {}).some((key) => key.startsWith('__reactProps')),
  )
}

export async function read(page: Page, text: string): Promise<void> {
  await openIntake(page)
  await field(page, 'Text or HTML').fill(text)
  await page.keyboard.press('Control+Enter')
}

/** To the suggestions, past the question whether another journey's text is this one. @returns the steps it took */
export async function goOn(page: Page): Promise<number> {
  const asked = button(page, 'It is another article: go on')
  await expect(panel(page).or(asked)).toBeVisible({ timeout: 15_000 })
  if (!(await asked.isVisible())) return 0
  await asked.click()
  return 1
}

/** Publishes; names that the check asks about are marked all at once, other figures judged. @returns the steps it took */
export async function publish(page: Page): Promise<number> {
  const check = page.locator('section').filter({ hasText: 'Check before publishing' })
  const now = check.getByRole('button', { name: 'Check now' })
  await now.click()
  await expect(now).toHaveAttribute('aria-disabled', 'false')
  let steps = 2
  const all = check.getByRole('checkbox', { name: /^(All \d+|The only one)$/ })
  if ((await all.count()) > 0) {
    await all.check()
    await check.getByRole('button', { name: 'Only named' }).click()
    steps += 2
  }
  for (const judged of await check.getByRole('radio', { name: 'They contradict each other' }).all()) {
    await judged.check()
    steps++
  }
  await button(page, 'Publish').click()
  await page.waitForURL(/\/desk\/articles\/\d+/)
  return steps
}

export const slugOf = (page: Page) => field(page, 'Address').inputValue()
