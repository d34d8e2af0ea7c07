/** Playwright's global teardown: the server's data folder goes with the run. */
import { rm } from 'node:fs/promises'

export default async function teardown(): Promise<void> {
  const folder = process.env['RORO_TEST_DATA']
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
