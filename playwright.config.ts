import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './lib/launch/browser.ts'

// The workers read this file as well: what is chosen here once reaches them through the environment.
process.env['RORO_TEST_PORT'] ??= String(20_000 + (process.pid % 10_000))
process.env['RORO_TEST_DATA'] ??= mkdtempSync(join(tmpdir(), 'roro-e2e-'))
const port = process.env['RORO_TEST_PORT']
const executablePath = findBrowser() ?? undefined

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // One picture for all systems: what differs between them is type, which the comparison allows for.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: 'line',
  globalTeardown: './tests/support/teardown.ts',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    // A reader far from both countries: dates must not lean on the visitor's zone.
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Everything at a desk's width; what is tagged @phone at a phone's as well.
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node lib/launch/start.mjs start',
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: port, HOST: '127.0.0.1', DATA_DIR: process.env['RORO_TEST_DATA'], DATABASE_URL: '' },
  },
})
