/** `npm run user`: accounts from the command line, also while Roro runs. */
import { parseArgs } from 'node:util'
import type { Actor } from '../audit/entity.ts'
import { createDb, type Db } from '../db.ts'
import type { Failure } from '../errors.ts'
import { issuesOf } from '../text/issues.ts'
import { createUser, disableUser, enableUser } from '../users/mutations.ts'
import { listUsers } from '../users/queries.ts'
import { newUserSchema } from '../users/schema.ts'
import { migrateDatabase, openDatabase } from './database.ts'
import { askPassword, readAll } from './prompt.ts'
import { Refusal } from './steps.ts'

const actor: Actor = { userId: null, name: 'cli' }
const usage = `Write one of:
  npm run user -- create --email you@example.org --role admin|editor|analyst [--name "Your Name"] [--password-stdin]
  npm run user -- list
  npm run user -- disable --email you@example.org
  npm run user -- enable --email you@example.org`

const options = {
  email: { type: 'string' },
  role: { type: 'string' },
  name: { type: 'string' },
  'password-stdin': { type: 'boolean' },
} as const

export async function user(args: string[]): Promise<number> {
  const { values, verb } = parse(args)
  const database = await openDatabase({ share: true })
  try {
    await migrateDatabase(database.url)
    const db = createDb(database.url)
    try {
      if (verb === 'create') await create(db, values)
      else if (verb === 'list') await list(db)
      else if (verb === 'disable' || verb === 'enable') await change(db, verb, values.email ?? '')
      else throw new Refusal(usage)
    } finally {
      await db.$disconnect()
    }
  } finally {
    await database.close()
  }
  return 0
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const verb = positionals[0]
    if (!verb || !['create', 'list', 'disable', 'enable'].includes(verb)) throw new Error()
    return { values, verb }
  } catch {
    throw new Refusal(usage)
  }
}

type Values = ReturnType<typeof parse>['values']

async function create(db: Db, values: Values): Promise<void> {
  if (!values.email || !values.role) throw new Refusal(usage)
  const password = values['password-stdin']
    ? (await readAll(process.stdin)).replace(/\r?\n$/, '')
    : await askPassword()
  const name = values.name ?? values.email.split('@')[0]
  const input = newUserSchema.safeParse({ name, email: values.email, role: values.role, password })
  if (!input.success) throw refused({ ok: false, kind: 'invalid', issues: issuesOf(input.error) })
  const made = await createUser(db, actor, input.data)
  if (!made.ok) throw refused(made)
  console.log(`${made.value.email} may now sign in as ${input.data.role}.`)
}

function refused(failure: Failure): Refusal {
  if (failure.kind !== 'invalid') return new Refusal(`Nothing was changed: ${failure.kind}.`)
  const reasons = failure.issues.map(({ path, code, values }) => {
    const limits = Object.values(values ?? {}).join(', ')
    return `${path ? `${path}: ` : ''}${code.replaceAll('-', ' ')}${limits ? ` (${limits})` : ''}`
  })
  return new Refusal(`Nothing was changed. ${reasons.join('; ')}.`)
}

async function list(db: Db): Promise<void> {
  const users = await listUsers(db)
  if (users.length === 0) console.log('There are no accounts yet.')
  for (const { email, name, role, disabled } of users)
    console.log(`${email}\t${name}\t${role}${disabled ? '\tdisabled' : ''}`)
}

async function change(db: Db, verb: 'disable' | 'enable', email: string): Promise<void> {
  const found = (await listUsers(db)).find((one) => one.email === email.toLowerCase())
  if (!found) throw new Refusal(`There is no account ${email}: see \`npm run user -- list\`.`)
  const done = await (verb === 'disable' ? disableUser : enableUser)(db, actor, found.id)
  if (!done.ok) throw refused(done)
  console.log(`${email} is ${verb}d.`)
}
