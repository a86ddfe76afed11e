import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, installation, startServer } from 'embedded-server'
import pg from 'pg'
import { guardDirectory } from '../../packages/limbeck/test/servers/guard-directory.ts'

/** A PostgreSQL server of the benchmark's own. */
export interface BenchServer {
  /** `PostgreSQL 18.4`. */
  readonly version: string
  /** What its files lie in. */
  readonly storage: 'memory' | 'a folder for temporary files'
  /** A folder for projects, gone with the server. */
  readonly folder: string
  readonly url: (database: string) => string
  /** Runs texts of statements as the superuser, one after the other. */
  execute(texts: readonly string[], database?: string): Promise<void>
  /** Makes a database, a copy of `template` if one is named, in place of the one of that name. */
  create(database: string, template?: string): Promise<void>
  drop(database: string): Promise<void>
  stop(): Promise<void>
}

const user = 'bench'
const password = 'bench'

/**
 * Starts a server, its files in memory where there is room, that commits as safely as one does by default and does
 * nothing unasked. It ends with this process at the latest.
 */
export async function startBenchServer(settings: readonly string[] = []): Promise<BenchServer> {
  const installed = installation(18)
  if ('skipped' in installed) throw new Error(`the benchmark needs ${installed.name}: ${installed.skipped}`)
  const { path, remove } = await guardDirectory()
  try {
    const { port } = await startServer({
      programs: installed.programs,
      directory: path,
      port: await freePort(),
      user,
      password,
      settings: [`listen_addresses = '127.0.0.1'`, 'jit = off', 'max_wal_size = 4GB', ...settings].join('\n'),
    })
    const folder = join(path, 'projects')
    mkdirSync(folder)
    const url = (database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
    const execute = async (texts: readonly string[], database = 'postgres') => {
      const client = new pg.Client({ connectionString: url(database) })
      await client.connect()
      try {
        for (const text of texts) await client.query(text)
      } finally {
        await client.end()
      }
    }
    const create = (database: string, template = 'template0') =>
      execute([
        `drop database if exists ${database} with (force)`,
        `create database ${database} template ${template} strategy file_copy`,
      ])
    const drop = (database: string) => execute([`drop database if exists ${database} with (force)`])
    const version = await readVersion(url('postgres'))
    const storage = path.startsWith('/dev/shm') ? 'memory' : 'a folder for temporary files'
    return { version, storage, folder, url, execute, create, drop, stop: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function readVersion(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.end()
  return `PostgreSQL ${rows[0]?.server_version}`
}
