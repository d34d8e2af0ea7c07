/** The commands behind `npm start`, `npm run dev` and the rest, on the project's own Node. */
import { Refusal } from './steps.ts'

const commands: Record<string, () => Promise<(args: string[]) => Promise<number | undefined>>> = {
  start: async () => (await import('./run.ts')).start,
  dev: async () => (await import('./run.ts')).dev,
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
