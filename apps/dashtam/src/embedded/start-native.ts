import { join } from 'node:path'
import { freePort, startServer } from 'embedded-server'
import pg from 'pg'
import { embedded } from './settings.ts'
import type { EmbeddedDatabase } from './start-embedded.ts'

const settings = `
listen_addresses = '127.0.0.1'
timezone = 'UTC'
log_timezone = 'UTC'
`

/** Starts PostgreSQL 17 on the folder `.data/postgresql` with the database `dashtam` in it. */
export async function startNative(programs: string): Promise<EmbeddedDatabase> {
  const { user, password, database } = embedded
  const directory = join(embedded.directory, 'postgresql')
  const server = await startServer({ programs, directory, port: await freePort(), user, password, settings })
  const url = (name: string) => `postgresql://${user}:${password}@127.0.0.1:${server.port}/${name}`
  await createDatabase(url('postgres'), database)
  return { name: 'PostgreSQL 17', url: url(database), stop: server.stop }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select from pg_catalog.pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
