/** What the desk's browser tests share. */
import type { Locator, Page } from '@playwright/test'

/** Presses Tab until the control has the focus: only what a keyboard reaches is reached. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not reach this control')
}

/** Types into a type-ahead and takes the first thing offered. */
export async function choose(page: Page, words: string, option: string | RegExp): Promise<void> {
  // On a busy machine the field is there before its script: nobody types that fast by hand.
  await page.waitForFunction(() =>
    Object.keys(document.activeElement ?? {}).some((key) => key.startsWith('__reactProps')),
  )
  await page.keyboard.type(words)
  await page.getByRole('option', { name: option }).first().waitFor()
  // An answer to an earlier letter may still come in and take the mark away: who types sees that, and presses again.
  const marked = page.locator('[role=option][aria-selected=true]')
  do await page.keyboard.press('ArrowDown')
  while (
    !(await marked.waitFor({ timeout: 1_000 }).then(
      () => true,
      () => false,
    ))
  )
  await page.keyboard.press('Enter')
}

/** Fills in the least an article needs, on a fresh form. @returns its slug */
export async function fillArticle(page: Page, headline: string): Promise<string> {
  await page.goto('/desk/articles/new')
  await page.getByLabel('Headline, as printed').fill(headline)
  await page.getByRole('combobox', { name: 'Source' }).focus()
  await choose(page, 'Reuters', /^Reuters/)
  await page.getByLabel('Published', { exact: true }).fill('2025-10-05')
  await page.getByLabel('Summary', { exact: true }).fill('A summary made for a test.')
  return page.getByLabel('Address *', { exact: true }).inputValue()
}

/** Saves the draft and waits until it has its own address. @returns the form's path */
export async function saveDraft(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForURL(/\/desk\/articles\/\d+$/)
  return new URL(page.url()).pathname
}
