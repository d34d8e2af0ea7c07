import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const shared = {
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
}
// A zone that no developer sits in, with a quarter-hour offset: what leans on the local zone fails everywhere.
const env = { TZ: 'Pacific/Chatham' }

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Prisma's driver queues reads inside a transaction, which the pinned pg still allows.
    execArgv: ['--disable-warning=DeprecationWarning'],
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], env, testTimeout: 30_000 } },
      {
        ...shared,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          env,
          globalSetup: ['tests/support/sweep.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
