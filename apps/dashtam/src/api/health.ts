import { sql } from 'drizzle-orm'
import type { Database } from '../database/open-pool.ts'

/** What `GET /health` answers. */
export interface Health {
  readonly status: 'healthy' | 'degraded'
  readonly database: 'connected' | 'disconnected'
  readonly version: string
  /** The revisions that the database is at and those that the service was built for; undefined when disconnected. */
  readonly schema?: {
    readonly current: readonly string[]
    readonly head: readonly string[]
    readonly isCurrent: boolean
  }
}

/** Reads the state of the database: degraded when it does not answer or is not at head. It never throws. */
export type ReadHealth = () => Promise<Health>

/** Makes what reads the state of the database. `heads` are those that the service was built for. */
export function healthReader(database: Database, heads: readonly string[], version: string): ReadHealth {
  const head = [...heads].sort()
  return async () => {
    try {
      const { rows } = await database.execute<{ readonly version_num: string }>(
        sql`select version_num from public.alembic_version order by version_num`,
      )
      const current = rows.map((row) => row.version_num)
      const isCurrent = current.length === head.length && current.every((each, index) => each === head[index])
      const status = isCurrent ? 'healthy' : 'degraded'
      return { status, database: 'connected', version, schema: { current, head, isCurrent } }
    } catch (error) {
      // A database that answers but was never migrated has no version table.
      if (sqlStateOf(error) === '42P01')
        return {
          status: 'degraded',
          database: 'connected',
          version,
          schema: { current: [], head, isCurrent: false },
        }
      return { status: 'degraded', database: 'disconnected', version }
    }
  }
}

function sqlStateOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  return 'code' in error ? error.code : sqlStateOf(error.cause)
}
