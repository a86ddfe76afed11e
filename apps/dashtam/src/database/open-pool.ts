import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'

/** Dashtam's database as its code asks it. A transaction is one too. */
export type Database = Pick<
  NodePgDatabase,
  'select' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction' | '$count'
>

/** A pool of connections, and what ends it. */
export interface Pool {
  readonly database: Database
  close(): Promise<void>
}

/** Opens a pool of at most 15 connections. It connects when it is first asked. Every session is in UTC. */
export function openPool(url: string): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 15,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    application_name: 'dashtam',
    options: '-c timezone=UTC',
  })
  // A connection that breaks while nobody uses it is replaced; without a listener the process would end.
  pool.on('error', () => undefined)
  return { database: drizzle(pool, { casing: 'snake_case' }), close: () => pool.end() }
}
