import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import type { TestServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { serverUrl } from '../../../packages/limbeck/test/servers/server-url.ts'
import { withProject } from './with-project.ts'

const versions = join(import.meta.dirname, '../migrations/versions')

/**
 * Makes a database at head, or at another revision, and returns its URL; it goes when the test ends. The migration runs once
 * for a server and for what the revisions say: the others are copies of what it made.
 */
export async function migratedDatabase(server: TestServer, target = 'head'): Promise<string> {
  const running = inject('testServers').running.find(({ name }) => name === server.name)
  if (running === undefined) throw new Error(`${server.name} is not installed`)
  const template = await migratedTemplate(target, (database) => serverUrl(running, database))
  const name = `dashtam_test_${crypto.randomUUID().replaceAll('-', '')}`
  const administer = (sql: string) =>
    withClient(serverUrl(running, 'postgres'), (client) => client.query(sql))
  await administer(`create database ${name} template ${template} strategy file_copy`)
  onTestFinished(async () => void (await administer(`drop database if exists ${name} with (force)`)))
  return serverUrl(running, name)
}

async function migratedTemplate(target: string, url: (database: string) => string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of readdirSync(versions).sort()) hash.update(readFileSync(join(versions, file)))
  const name = `dashtam_${target}_${hash.digest('hex').slice(0, 12)}`
  await withClient(url('postgres'), async (client) => {
    // The workers of a test run come here at the same time.
    await client.query('select pg_catalog.pg_advisory_lock(3141592)')
    const found = await client.query('select from pg_catalog.pg_database where datname = $1', [name])
    if (found.rowCount === 1) return
    await client.query(`drop database if exists ${name}_unfinished with (force)`)
    await client.query(`create database ${name}_unfinished template template0 strategy file_copy`)
    await withProject(url(`${name}_unfinished`), (project) => project.upgrade(target))
    await client.query(`alter database ${name}_unfinished rename to ${name}`)
  })
  return name
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
