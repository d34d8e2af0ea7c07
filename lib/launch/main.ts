/** The commands behind `npm start`, `npm run dev` and the rest, on the project's own Node. */
import { Refusal } from './steps.ts'

type Command = (args: string[]) => Promise<number | undefined>

/** Each is loaded only when called: `start` should not wait for what the others need. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./run.ts')).start,
  dev: async () => (await import('./run.ts')).dev,
  test: async () => (await import('./test.ts')).test,
  check: async () => (await import('./test.ts')).check,
  bench: async () => (await import('./bench.ts')).bench,
  intake: async () => (await import('./intake.ts')).intake,
  user: async () => (await import('./user.ts')).user,
  'db:migrate': async () => (await import('./maintain.ts')).migrateCommand,
  'db:seed': async () => (await import('./maintain.ts')).seedCommand,
  'db:dump': async () => (await import('./maintain.ts')).dumpCommand,
  'db:restore': async () => (await import('./maintain.ts')).restoreCommand,
  'db:diff': async () => (await import('./schema-diff.ts')).diffCommand,
}

const [name = 'start', ...args] = process.argv.slice(2)
process.channel?.unref()
try {
  const load = commands[name]
  if (!load)
    throw new Refusal(`There is no command "${name}": the commands are ${Object.keys(commands).join(', ')}.`)
  const code = await (await load())(args)
  if (code !== undefined) process.exit(code)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exit(1)
}
