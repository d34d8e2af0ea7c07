/**
 * One Prisma client per process and connection string. The server may be the embedded
 * one or any Postgres ≥ 15; nothing here can tell which.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../prisma/generated/client.ts'
import { env } from './env.ts'

export type Db = PrismaClient
/** A transaction's client: what mutations write through. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

const holder = globalThis as { roroDb?: PrismaClient }

/** @returns a client for `url`; the caller disconnects it */
export function createDb(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) })
}

/** @returns the process's client */
export function db(): PrismaClient {
  holder.roroDb ??= createDb(env().DATABASE_URL)
  return holder.roroDb
}
