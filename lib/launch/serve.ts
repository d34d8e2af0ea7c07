/** The web server: Next behind the response cache, health answers, purges, and a clean stop. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import pg from 'pg'
import { channel } from '../cache/channel.ts'
import { purgeHere } from '../cache/generation.ts'
import { answerWith, type Handler, reply } from './answer.ts'
import { listen } from './listen.ts'
import { pathOf } from './request.ts'
import { keepSchedule } from './schedule.ts'

export type Serving = { url: string; close: () => Promise<void> }

const uncached: [string, string][] = [['Cache-Control', 'no-store']]
/** How long requests in flight may take once the server is told to stop. */
const grace = 10_000

/**
 * Serves on HOST (127.0.0.1) and PORT (3000; 0 takes any free one).
 * @param databaseUrl asked by /readyz, and listened to for changes that other processes make
 * @throws Refusal when the port cannot be had
 */
export async function serve(databaseUrl: string, dev: boolean): Promise<Serving> {
  const pool = healthPool(databaseUrl)
  let answer: Answer | undefined
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    const path = pathOf(request.url ?? '/')
    if (path === '/healthz') return reply(response, 200, 'ok', uncached)
    if (!answer) return reply(response, 503, 'starting', [...uncached, ['Retry-After', '1']])
    if (path === '/readyz') return void answerReadiness(pool, response)
    Promise.resolve(answer(request, response)).catch((error) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else reply(response, 500, 'Something went wrong.', uncached)
    })
  })
  const { host, port } = await listen(server)
  const { default: next } = await import('next')
  // Next takes a rewrite for one to another host unless its own name is this one.
  const app = next({ dev, dir: process.cwd(), hostname: 'localhost', port, httpServer: server })
  await app.prepare()
  const handler = app.getRequestHandler() as Handler
  answer = dev ? handler : answerWith(handler)
  const stopListening = dev ? () => {} : listenForChanges(databaseUrl)
  const stopHours = everyHour(purgeHere)
  const stopSchedule = keepSchedule(databaseUrl)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const stopReading = dev ? () => {} : readAhead(url)
  return {
    url,
    async close() {
      stopReading()
      stopHours()
      stopListening()
      await stopSchedule()
      await closeServer(server)
      await app.close()
      await pool.end()
    },
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

function healthPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: 2_000, query_timeout: 2_000 })
  // A lost connection is noticed by the next question.
  pool.on('error', () => {})
  return pool
}

function answerReadiness(pool: pg.Pool, response: ServerResponse): Promise<void> {
  return pool.query('SELECT 1').then(
    () => reply(response, 200, 'ready', uncached),
    () => reply(response, 503, 'the database does not answer', uncached),
  )
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  // A connection that has just been answered counts as idle only now.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const limit = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearInterval(sweep)
  clearTimeout(limit)
}

/** Purges whenever another process says that something public has changed. Reconnects by itself. */
function listenForChanges(databaseUrl: string): () => void {
  let stopped = false
  let client: pg.Client | undefined
  let delay = 1_000
  const connect = async () => {
    if (stopped) return
    client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    client.on('error', () => {})
    client.once('end', () => setTimeout(connect, delay).unref())
    client.on('notification', purgeHere)
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      // Something may have been said while nobody listened.
      purgeHere()
      delay = 1_000
    } catch {
      delay = Math.min(delay * 2, 30_000)
      await client.end().catch(() => {})
    }
  }
  void connect()
  return () => {
    stopped = true
    void client?.end().catch(() => {})
  }
}

/**
 * Asks for the timeline before any reader does: its postings are loaded meanwhile (lib/timeline/postings), in the
 * process and in the modules that will be asked for them. Nobody waits for it.
 */
function readAhead(url: string): () => void {
  const stop = new AbortController()
  fetch(`${url}/en/timeline`, { signal: stop.signal })
    .then((response) => response.arrayBuffer())
    .catch(() => {})
  return () => stop.abort()
}

/** On the hour: "today" turns in Washington and in Tokyo without anyone publishing. */
function everyHour(work: () => void): () => void {
  const hour = 3_600_000
  let timer: NodeJS.Timeout
  const wait = () => {
    timer = setTimeout(
      () => {
        work()
        wait()
      },
      hour - (Date.now() % hour) + 500,
    )
    timer.unref()
  }
  wait()
  return () => clearTimeout(timer)
}
