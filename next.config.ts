import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env['RORO_DIST_DIR'] ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages are rendered at first request, from the database as it then is: the build needs none.
  // They are kept in memory only, so that a restart never serves what an earlier process rendered.
  experimental: { isrFlushToDisk: false },
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'better-auth'],
}

export default config
