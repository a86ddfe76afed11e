import pg from 'pg'
import type { TestServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { migratedDatabase } from './migrated-database.ts'

/** A database that a project can be opened on, and a way to ask it from outside. */
export interface FreshDatabase {
  readonly url: string
  /** Runs one statement in a session of its own. */
  query<Row extends object>(sql: string): Promise<readonly Row[]>
}

/** Makes an empty database on `server`; it goes when the test ends. */
export async function freshDatabase(server: TestServer): Promise<FreshDatabase> {
  return asked((await server.fresh()).url)
}

/** Makes a database at a revision; it goes when the test ends. */
export async function databaseAt(target: string, server: TestServer): Promise<FreshDatabase> {
  return asked(await migratedDatabase(server, target))
}

/** A database that is there already. */
export function asked(url: string): FreshDatabase {
  return {
    url,
    async query<Row extends object>(sql: string) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        const result = await client.query(sql)
        return result.rows as readonly Row[]
      } finally {
        await client.end()
      }
    },
  }
}
