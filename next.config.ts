import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env['RORO_DIST_DIR'] ?? '.next',
  poweredByHeader: false,
  // The address that `npm run dev` prints; Next itself expects the name localhost only.
  allowedDevOrigins: ['127.0.0.1'],
  // The whole head is sent before the body, to every visitor: an icon named late is asked for elsewhere first.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // `npm test` and `npm run check` check the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Pages are rendered at first request, from the database as it then is: the build needs none.
  // They are kept in memory only, so that a restart never serves what an earlier process rendered,
  // and all of them are dropped when something is published.
  cacheHandler: fileURLToPath(new URL('./lib/cache/next-handler.ts', import.meta.url)),
  cacheMaxMemorySize: 0,
  experimental: {
    isrFlushToDisk: false,
    // forbidden() answers 403 on the desk.
    authInterrupts: true,
    // An article with all its insights and figures in two languages, and room to spare.
    serverActions: { bodySizeLimit: '4mb' },
  },
  // zipcodes is 5 MB of program text, to be read when it is asked for.
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'better-auth', 'zipcodes'],
}

export default config
