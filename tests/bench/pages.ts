import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import autocannon from 'autocannon'
import { generateArticles } from './generate.ts'
import { type Product, startProduct } from './product.ts'
import { resetDatabase } from './server-database.ts'

const paths = [
  '/',
  '/timeline',
  '/timeline?company=honda,toyota&kind=claim&from=2024-01-01',
  '/articles/2025-10-31-benzinga-reverse-imports',
  '/companies/toyota',
  '/ja/policies/us-s232-auto-tariff-2025',
]
const many = 100_000

/** Requests a second of public pages at 16 connections, beside a bare Node server that sends the same bytes. */
export async function benchPages(): Promise<void> {
  const small = await startProduct()
  const at60 = await measure(small, 'fact base, embedded database')
  await small.stop()
  const url = process.env['BENCH_DATABASE_URL']
  if (!url) {
    console.log('  BENCH_DATABASE_URL is not set: the run with 100,000 articles is left out')
    return
  }
  await resetDatabase(url)
  const seeded = await startProduct(url)
  await seeded.stop()
  await generateArticles(url, many)
  const large = await startProduct(url)
  const at100k = await measure(large, `${many.toLocaleString('en')} articles, Postgres server`)
  await large.stop()
  for (const path of paths) {
    const ratio = (at100k.get(path) ?? 0) / (at60.get(path) ?? 1)
    console.log(
      `  ${path.padEnd(52)} 100,000 against 60 articles: ${ratio.toFixed(2)} (share of the bare server each)`,
    )
  }
}

/** @returns by path, the product's rate as a share of the bare server's, both measured in turn */
async function measure(product: Product, title: string): Promise<Map<string, number>> {
  console.log(`  ${title}`)
  const shares = new Map<string, number>()
  for (const path of paths) {
    const first = performance.now()
    const answer = await fetch(product.address + path, { headers: { 'accept-encoding': 'gzip' } })
    const body = Buffer.from(await answer.arrayBuffer())
    const cold = performance.now() - first
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    const bare = await bareServer(product.address + path)
    const rates = { product: 0, bare: 0 }
    for (let round = 0; round < 3; round++) {
      rates.product += await rate(product.address + path)
      rates.bare += await rate(bare.address)
    }
    await bare.stop()
    const share = rates.product / rates.bare
    shares.set(path, share)
    console.log(
      `  ${path.padEnd(52)} ${String(Math.round(rates.product / 3)).padStart(6)}/s  bare ${String(Math.round(rates.bare / 3)).padStart(6)}/s  share ${share.toFixed(2)}  first request ${cold.toFixed(0)} ms  ${(body.length / 1024).toFixed(0)} kB`,
    )
  }
  return shares
}

async function rate(url: string): Promise<number> {
  const result = await autocannon({
    url,
    connections: 16,
    duration: 3,
    headers: { 'accept-encoding': 'gzip' },
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`)
  return result.requests.average
}

/** A server in a thread of its own that sends the very bytes of one answer, and does nothing else. */
async function bareServer(source: string): Promise<{ address: string; stop: () => Promise<unknown> }> {
  const worker = new Worker(new URL('./bare-server.ts', import.meta.url), { workerData: source })
  const [port] = await once(worker, 'message')
  return { address: `http://127.0.0.1:${port}/`, stop: () => worker.terminate() }
}
