/** The browser that the tests drive: one that is installed, Playwright's own, or Debian's package. */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { Refusal } from './steps.ts'

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const runs = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns the path of a Chrome or Chromium: RORO_BROWSER, an installed one, or Playwright's own; else null */
export function findBrowser(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const named = process.env['RORO_BROWSER']
  if (named) return named
  return [...installed, ...elsewhere].find(runs) ?? [chromium.executablePath()].find(existsSync) ?? null
}

/**
 * Finds a browser, or installs Debian's where that can be done.
 * @throws Refusal that says what to install
 */
export async function provideBrowser(): Promise<string> {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { env })
    const { status } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
    const installed = status === 0 ? findBrowser() : null
    if (installed) return installed
  }
  throw new Refusal(
    'No browser was found to run the tests in: install Chrome or Chromium, or run `npx playwright install chromium`, or name one in RORO_BROWSER.',
  )
}

/** @returns what the browser says it is: "Chromium 140.0.7339.80" */
export function browserVersion(path: string): string {
  return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim()
}
