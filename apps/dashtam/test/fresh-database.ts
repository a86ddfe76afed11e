import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDatabase } from '../../../packages/limbeck/src/drivers/open-database.ts'
import type { TestServer } from '../../../packages/limbeck/test/on-every-server.ts'

/** An empty database that a project can be opened on, and a way to ask it from outside. */
export interface FreshDatabase {
  readonly url: string
  /** Runs one statement in a session of its own. No project may be open on an embedded database meanwhile. */
  query<Row extends object>(sql: string): Promise<readonly Row[]>
}

/** Makes an empty database on `server`; it goes when the test ends. */
export async function freshDatabase(server: TestServer): Promise<FreshDatabase> {
  const url = server.name === 'pglite' ? `pglite:${temporaryFolder()}` : (await server.fresh()).url
  return {
    url,
    async query<Row extends object>(sql: string) {
      const database = openDatabase(url)
      const connection = await database.connect()
      try {
        return await connection.query<Row>(sql)
      } finally {
        await connection.close()
        await database.close()
      }
    },
  }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashtam-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'data')
}
