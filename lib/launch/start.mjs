/**
 * Where every npm script begins. Plain JavaScript for the Node that is there (20 or newer), with nothing from
 * node_modules: it installs what is missing and hands over to the project's own Node.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
process.chdir(root)

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Roro needs Node 20 or newer, and this is ${process.version}: install a newer one from nodejs.org.`,
  )
  process.exit(1)
}
// What `intake` prints on stdout is its answer alone.
if (!(await install(root, process.argv[2] === 'intake' ? console.error : console.log))) process.exit(1)

const binary = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const [command = 'start', ...rest] = process.argv.slice(2)
// DeprecationWarning: Prisma's driver queues reads inside a transaction, which the pinned pg still allows.
const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning']
const child = spawn(
  existsSync(binary) ? binary : process.execPath,
  [...quiet, join(root, 'lib/launch/main.ts'), command, ...rest],
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
)

// Ctrl-C reaches the whole process group by itself; a signal to this process alone must be passed on.
process.on('SIGINT', () => setTimeout(() => child.kill('SIGINT'), 100))
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
// The channel closes when this process is killed outright, and the child then stops; the same if npm is killed,
// which may stand behind a shell.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  const grandparent = parentOf(parent)
  const orphaned = () => process.ppid !== parent || parentOf(parent) !== grandparent
  setInterval(() => orphaned() && child.kill('SIGTERM'), 250).unref()
}
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))

/** The parent of a process, where the system shows it in /proc. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]
  } catch {
    return undefined
  }
}
