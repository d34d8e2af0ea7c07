/** Files that are dropped or chosen, and every step of intake for those who see and hear otherwise. */
import AxeBuilder from '@axe-core/playwright'
import { createAccount, expect, signIn, test } from '../support/browser.ts'
import { button, field, goOn, openIntake, read } from './support/intake-steps.ts'
import { ownWord, recipe, release } from './support/intake-texts.ts'

let admin: Awaited<ReturnType<typeof createAccount>>
test.beforeAll(async () => {
  admin = await createAccount('admin')
})
test.beforeEach(async ({ page }) => {
  await signIn(page, admin)
})

test('a file is read as text; what is none is refused, and what was pasted stays', async ({ page }) => {
  await openIntake(page)
  const text = field(page, 'Text or HTML')
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await text.fill('Kept as it was.')
  await choose('picture.png', Buffer.from('x'))
  await expect(page.getByRole('alert').filter({ hasText: 'only .txt, .html and .md' })).toBeVisible()
  await choose('large.txt', Buffer.alloc(1024 * 1024 + 1, 'a'))
  await expect(page.getByRole('alert').filter({ hasText: 'larger than 1 MB' })).toBeVisible()
  await choose('binary.txt', Buffer.from([0x4d, 0x5a, 0, 0, 1, 2]))
  await expect(page.getByRole('alert').filter({ hasText: 'not text' })).toBeVisible()
  await expect(text).toHaveValue('Kept as it was.')
  // Japanese as older systems write it.
  await choose('sjis.txt', Buffer.from([0x93, 0xfa, 0x8e, 0x59]))
  await expect(text).toHaveValue('日産')
  await button(page, 'Empty the field').click()
  await button(page, 'Read it Ctrl+Enter').click()
  await expect(page.getByRole('alert').filter({ hasText: 'This is needed.' })).toBeVisible()
})

test('every step is without barriers, in both themes and at a phone’s width @phone', async ({ page }) => {
  test.setTimeout(120_000)
  const check = async (step: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${step}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider, step).toBeLessThanOrEqual(0)
  }
  await openIntake(page)
  await page.locator('summary').filter({ hasText: 'Reading rules' }).click()
  await check('paste')
  await read(page, recipe)
  await page.getByRole('heading', { name: /does not read as news/ }).waitFor()
  await check('recipe')
  await read(page, release(ownWord()))
  await goOn(page)
  await check('suggestions')
  await button(page, 'Accept all').click()
  await check('accepted')
  await page.goto('/desk/intake/rules#basis')
  await check('rules')
})
