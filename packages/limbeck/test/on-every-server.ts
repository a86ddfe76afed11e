import { afterAll, describe, inject, onTestFinished } from 'vitest'
import type { Connection, Database } from '../src/drivers/driver.ts'
import { openDatabase } from '../src/drivers/open-database.ts'
import { dropSubscriptions } from '../src/shadow/drop-subscriptions.ts'
import { resetDatabase } from '../src/shadow/reset-database.ts'
import { identifier } from '../src/sql/identifier.ts'
import type { RunningServer } from './servers/running-server.ts'
import { serverUrl } from './servers/server-url.ts'

/** The name of a server that tests run on. */
export type TestServerName = 'postgresql 15' | 'postgresql 17' | 'postgresql 18' | 'pglite'

/** A server that tests run on. */
export interface TestServer {
  readonly name: TestServerName
  /** `server_version_num`: 170010 for 17.10. */
  readonly serverVersion: number
  /** Makes an empty database, which goes when the test ends. */
  fresh(): Promise<TestDatabase>
  /**
   * The one database that tests of a file share, with whatever the test before has left in it: empty it first. A session
   * that has read a catalog reads the next one much faster.
   */
  shared(): Promise<TestDatabase>
}

/** An empty database and an open session in it, as a superuser. */
export interface TestDatabase {
  /** Works from another process too, but for PGlite, whose database lives in this one. */
  readonly url: string
  readonly database: Database
  readonly connection: Connection
}

/** Which servers a group of tests needs, and why not all. */
export interface OnEveryServerOptions {
  readonly only?: readonly TestServerName[]
  readonly because?: string
}

/** Registers a group of tests once for each server: PostgreSQL 15, 17, 18 and PGlite. */
export function onEveryServer(body: (server: TestServer) => void, { only }: OnEveryServerOptions = {}): void {
  const { running, skipped } = inject('testServers')
  const isWanted = ({ name }: { readonly name: string }) =>
    only === undefined || (only as readonly string[]).includes(name)
  for (const { name, reason } of skipped.filter(isWanted))
    describe.skip(`on ${name} (skipped: ${reason})`, () => body(absent(name)))
  for (const server of running.filter(isWanted))
    describe(`on ${server.name}`, () => body(nativeServer(server)))
  if (isWanted({ name: 'pglite' })) describe('on pglite', () => body(embeddedServer()))
}

function nativeServer(server: RunningServer): TestServer {
  const maintenance = openDatabase(serverUrl(server, 'postgres'))
  let session: Promise<Connection> | undefined
  const administer = async (sql: string) => {
    session ??= maintenance.connect({ applicationName: 'limbeck tests' })
    await (await session).execute(sql)
  }
  let common: Promise<TestDatabase> | undefined
  const make = async (): Promise<TestDatabase> => {
    const name = identifier(`test_${process.pid}_${crypto.randomUUID().replaceAll('-', '')}`)
    await administer(`create database ${name} template template0 strategy file_copy`)
    const url = serverUrl(server, name)
    const database = openDatabase(url)
    return { url, database, connection: await database.connect() }
  }
  const remove = async ({ url, connection }: TestDatabase): Promise<void> => {
    // One whose session is closed already has none: its test would have to drop them.
    await connection.execute(dropSubscriptions).catch(() => undefined)
    await connection.close()
    await administer(`drop database if exists ${identifier(new URL(url).pathname.slice(1))} with (force)`)
  }
  afterAll(async () => {
    const left = await common
    if (left !== undefined) await remove(left)
    await (await session)?.close()
  })
  return {
    name: server.name as TestServerName,
    serverVersion: server.serverVersion,
    async fresh() {
      const made = await make()
      onTestFinished(() => remove(made))
      return made
    },
    shared() {
      common ??= make()
      return common
    },
  }
}

/** Embedded databases are made one at a time: a second one in the same test is an instance of its own. */
function embeddedServer(): TestServer {
  const idle: Database[] = []
  const all: Database[] = []
  afterAll(() => Promise.all(all.map((database) => database.close())))
  const make = () => {
    const database = openDatabase('pglite:memory')
    all.push(database)
    return database
  }
  let common: Promise<TestDatabase> | undefined
  const open = async (): Promise<TestDatabase> => {
    const database = make()
    return { url: database.maskedUrl, database, connection: await database.connect() }
  }
  return {
    name: 'pglite',
    serverVersion: pgliteServerVersion,
    async fresh() {
      const database = idle.pop() ?? make()
      const connection = await database.connect()
      onTestFinished(async () => {
        await connection.close()
        const last = await database.connect()
        const isReset = await resetDatabase(last)
        await last.close()
        if (isReset) idle.push(database)
        else await database.close()
      })
      return { url: database.maskedUrl, database, connection }
    },
    shared() {
      common ??= open()
      return common
    },
  }
}

const pgliteServerVersion = 180006

function absent(name: string): TestServer {
  const fresh = () => Promise.reject(new Error(`${name} is not installed`))
  return { name: name as TestServerName, serverVersion: 0, fresh, shared: fresh }
}
