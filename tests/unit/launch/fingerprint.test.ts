import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from '../../../lib/launch/fingerprint.ts'

test('a fingerprint changes with names and contents, and with nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'roro-print-'))
  const print = () => fingerprint([folder, join(folder, 'missing')], /left-out/)
  await mkdir(join(folder, 'a'))
  await writeFile(join(folder, 'a/one.ts'), '1')
  const first = await print()
  await writeFile(join(folder, 'a/one.ts'), '1')
  await writeFile(join(folder, 'left-out'), 'x')
  expect(await print()).toBe(first)
  await writeFile(join(folder, 'a/one.ts'), '2')
  const second = await print()
  expect(second).not.toBe(first)
  await writeFile(join(folder, 'a/two.ts'), '')
  expect(await print()).not.toBe(second)
  await rm(folder, { recursive: true })
})
