import { chromium } from '@playwright/test'
import config from '../../playwright.config.ts'
import { startProduct } from './product.ts'

const pages = [
  { path: '/', limit: 130 },
  { path: '/timeline', limit: 130 },
  { path: '/articles/2025-10-31-benzinga-reverse-imports', limit: 130 },
  { path: '/companies/toyota', limit: 250 },
  { path: '/policies/us-s232-auto-tariff-2025', limit: 250 },
  { path: '/ja/companies/toyota', limit: 250 },
]

/**
 * What a phone pays: script bytes as sent, largest contentful paint and layout shift, on a slow
 * fourth-generation line (1.6 Mbit/s, 150 ms) with a processor four times slower, as Lighthouse's mobile profile has it.
 */
export async function benchWeight(): Promise<void> {
  const product = await startProduct()
  const browser = await chromium.launch(config.use?.launchOptions)
  for (const { path, limit } of pages) {
    await fetch(product.address + path)
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const scripts = new Map<string, string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script') scripts.set(requestId, response.url)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    await page.addInitScript(() => {
      const seen = { lcp: 0, cls: 0 }
      Object.assign(window, { roroSeen: seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.lcp = entry.startTime
      }).observe({ type: 'largest-contentful-paint', buffered: true })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        })[])
          if (!entry.hadRecentInput) seen.cls += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(product.address + path, { waitUntil: 'networkidle' })
    await page.waitForTimeout(500)
    const seen = await page.evaluate(
      () => (window as unknown as { roroSeen: { lcp: number; cls: number } }).roroSeen,
    )
    console.log(
      `  ${path.padEnd(52)} script ${(bytes / 1000).toFixed(0).padStart(4)} kB (limit ${limit})  LCP ${(seen.lcp / 1000).toFixed(2)} s (limit 1.50)  layout shift ${seen.cls.toFixed(3)}`,
    )
    await page.close()
  }
  await browser.close()
  await product.stop()
}
