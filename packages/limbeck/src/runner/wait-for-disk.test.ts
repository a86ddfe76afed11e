import { expect, test } from 'vitest'
import { countingProxy } from '../../test/counts/counting-proxy.ts'
import { failureOf } from '../../test/failure-of.ts'
import { folderWith } from '../../test/folder-with.ts'
import { longWay } from '../../test/long-way/long-way.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import type { Connection } from '../drivers/driver.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { upgrade } from './upgrade.ts'

/** Twelve revisions, each of which writes down whether its commit waits. */
const texts = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    index + 1,
    `insert into commits select ${index + 1}, pg_catalog.current_setting('synchronous_commit');`,
  ]),
)

async function commitsThatWait(connection: Connection): Promise<readonly number[]> {
  const rows = await connection.query<{ n: number }>(`select n from commits where setting = 'on' order by n`)
  return rows.map(({ n }) => n)
}

async function prepare(connection: Connection): Promise<void> {
  await connection.execute(`
    create table commits (n int, setting text);
    do $$ begin execute format('alter database %I set synchronous_commit = on', current_database()); end $$`)
}

onEveryServer(
  (server) => {
    test('of revisions that are sent one behind the other only the last commit waits for the disk', async () => {
      const { database, connection } = await server.fresh()
      await prepare(connection)
      const folder = await folderWith(longWay(12, { texts }))
      await upgrade(await runContext(database, folder), 'head')
      // The first one makes the tables that the others are sent with.
      expect(await commitsThatWait(connection)).toEqual([1, 12])
    })

    test('each waits behind which somebody is called', async () => {
      const { database, connection } = await server.fresh()
      await prepare(connection)
      const context = await runContext(database, await folderWith(longWay(12, { texts })))
      await upgrade({ ...context, onRevisionApplied: () => undefined }, 'head')
      expect(await commitsThatWait(connection)).toHaveLength(12)
    })
  },
  {
    only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
    because: 'an embedded PGlite has one session, which has its settings already',
  },
)

onEveryServer(
  (server) => {
    test.each([
      ['a run that fails waits for what it has committed', 'select 1 / 0;', 1],
      ['one that ends well has waited', 'select 1;', 0],
    ])('%s', async (_, text, waits) => {
      const { url, connection } = await server.fresh()
      await prepare(connection)
      const folder = await folderWith(longWay(12, { texts: { ...texts, 9: text } }))
      const proxy = await countingProxy(url)
      const ended = upgrade(await runContext(openDatabase(proxy.url), folder), 'head')
      if (waits > 0) expect(await failureOf(ended)).toMatchObject({ code: 'run.statement-failed' })
      else await ended
      const last = proxy.take().statements.filter((sql) => sql === 'select pg_catalog.pg_current_xact_id()')
      expect(last).toHaveLength(waits)
      expect(await commitsThatWait(connection)).toEqual(waits > 0 ? [1] : [1, 12])
    })
  },
  { only: ['postgresql 17'], because: 'what is sent is the same on every server' },
)
