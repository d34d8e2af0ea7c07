/** Installs the dependencies when they are missing or not those of the lockfile. Plain JavaScript: see start.mjs. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
const modified = (path) => {
  try {
    return statSync(path).mtimeMs
  } catch {
    return 0
  }
}

/**
 * @param say where progress is told
 * @returns false when it failed; what npm said has then been printed
 */
export async function install(root, say = console.log) {
  const lockfile = join(root, 'package-lock.json')
  const stamp = join(root, 'node_modules/.roro-installed')
  const wanted = createHash('sha256').update(read(lockfile)).digest('hex')
  if (read(stamp) === wanted) return true
  // Someone may have installed by hand.
  const byHand = modified(join(root, 'node_modules/.package-lock.json'))
  const hasNode =
    modified(join(root, 'node_modules/node/bin/node')) +
    modified(join(root, 'node_modules/node/bin/node.exe'))
  if (read(stamp) !== '' || byHand === 0 || byHand < modified(lockfile) || hasNode === 0) {
    const started = Date.now()
    say('  Installing dependencies …')
    // Install scripts are left out (one of them would fetch a binary that is never used), but for that of the Node itself.
    const ok =
      (await npm(root, ['ci', '--include=dev', '--ignore-scripts'])) && (await npm(root, ['rebuild', 'node']))
    if (!ok) return false
    say(`  Dependencies: installed (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  }
  writeFileSync(stamp, wanted)
  return true
}

function npm(root, args) {
  const cli = process.env.npm_execpath
  const options = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  // Not this process's Node: in a second install that is the project's own, which npm is about to replace.
  const node = process.env.npm_node_execpath
  const [program, first] = node && cli?.endsWith('.js') ? [node, [cli]] : ['npm', []]
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args, ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
      env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    })
    let said = ''
    child.stdout.on('data', (data) => (said += data))
    child.stderr.on('data', (data) => (said += data))
    child.on('error', () => {
      console.error('npm was not found: install Node with npm from nodejs.org.')
      resolve(false)
    })
    child.on('exit', (code) => {
      if (code)
        console.error(
          `${said}\nThe dependencies could not be installed: see what npm says above, then run the command again.`,
        )
      resolve(code === 0)
    })
  })
}
