/** `npm start` and `npm run dev`: everything from a fresh clone to a served address. */
import { ZodError } from 'zod'
import { env } from '../env.ts'
import { buildApplication, generateClient } from './build.ts'
import { loadFactsIfEmpty, migrateDatabase, openDatabase } from './database.ts'
import { tryPort } from './listen.ts'
import { provideSecret } from './secret.ts'
import { serve } from './serve.ts'
import { Refusal, step } from './steps.ts'

export const start = () => run(false)
export const dev = () => run(true)

async function run(developing: boolean): Promise<undefined> {
  Reflect.set(process.env, 'NODE_ENV', developing ? 'development' : 'production')
  let serving = false
  let stopping = false
  const closers: (() => Promise<void>)[] = []
  const stop = async () => {
    // Before it serves there is no visitor to wait for, and the database takes any end.
    if (!serving) process.exit(130)
    if (stopping) return
    stopping = true
    try {
      for (const close of closers.reverse()) await close()
      process.exit(0)
    } catch (error) {
      console.error(error)
      process.exit(1)
    }
  }
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, stop)

  await tryPort()
  await step('Prisma client', generateClient)
  let url = ''
  await step('Database', async () => {
    const database = await openDatabase({ share: false })
    closers.push(database.close)
    url = database.url
    return database.embedded ? 'embedded' : 'connected'
  })
  try {
    await step('Migrations', () => migrateDatabase(url))
    await step('Fact base', (progress) => loadFactsIfEmpty(url, progress))
    provideSecret()
    checkEnvironment()
    if (!developing) await step('Application', buildApplication)
    let address = ''
    await step('Server', async () => {
      const server = await serve(url, developing)
      closers.push(server.close)
      address = server.url
      serving = true
      return 'ready'
    })
    console.log(`\n  Roro is at ${address}`)
    const token = await setupToken(url)
    if (token) console.log(`  Create the first administrator, once, at ${address}/setup?token=${token}`)
    console.log('')
  } catch (error) {
    for (const close of closers.reverse()) await close()
    throw error
  }
}

/** @throws Refusal naming the variable that is malformed, before a visitor meets it */
function checkEnvironment(): void {
  try {
    env()
  } catch (error) {
    const issue = error instanceof ZodError ? error.issues[0] : undefined
    if (!issue) throw error
    throw new Refusal(
      `${issue.path.join('.')} is not what it should be (${issue.message}): correct it, or unset it.`,
    )
  }
}

async function setupToken(url: string): Promise<string | null> {
  const { createDb } = await import('../db.ts')
  const { issueSetupLink } = await import('../users/setup-link.ts')
  const db = createDb(url)
  try {
    return await issueSetupLink(db)
  } finally {
    await db.$disconnect()
  }
}
