import { describe, expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer, type TestDatabase } from '../../test/on-every-server.ts'
import { hasPgbouncer, startPgbouncer } from '../../test/poolers/start-pgbouncer.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { startUpgrade } from '../../test/start-upgrade.ts'

/** A table, a row that must be there once and takes its time, and an index outside a transaction. */
const revisions = {
  '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: 'create table runs (at timestamptz not null);' }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    upgrade: 'insert into runs values (clock_timestamp());\nselect pg_sleep(0.2);',
  }),
  '3.sql': sqlRevision({
    revision: 'cccccccccccc',
    down: 'bbbbbbbbbbbb',
    transaction: 'none',
    upgrade: 'create index concurrently ix on runs (at);',
  }),
}

const native = {
  only: ['postgresql 17'],
  because: 'what differs is the pooler; versions of the server do not',
} as const

const group = hasPgbouncer ? describe : describe.skip

group(`through pgbouncer${hasPgbouncer ? '' : ' (skipped: it is not installed)'}`, () => {
  onEveryServer((server) => {
    test.each(['transaction', 'session'] as const)('in %s mode starts exclude each other', async (mode) => {
      const database = await server.fresh()
      // In session mode a client keeps its session, and each run needs two.
      const pooled = await startPgbouncer(database.url, mode, mode === 'session' ? 40 : 6)
      await expectOneRun(
        database,
        Array.from({ length: 12 }, () => pooled),
      )
    })

    test('starts through the pooler and past it exclude each other', async () => {
      const database = await server.fresh()
      const pooled = await startPgbouncer(database.url, 'transaction', 6)
      await expectOneRun(
        database,
        Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? pooled : database.url)),
      )
    })
  }, native)
})

/** All starts succeed, every revision ran once, and nothing is left behind in any session. */
async function expectOneRun({ connection }: TestDatabase, urls: readonly string[]): Promise<void> {
  const folder = await folderWith(revisions)
  const processes = await Promise.all(urls.map((url) => startUpgrade(url, folder)))
  const ends = await Promise.all(processes.map(({ ended }) => ended))
  expect(ends.filter(({ code }) => code !== 0)).toEqual([])
  const [counts] = await connection.query(`
    select (select count(*)::int from runs) as runs, (select count(*)::int from limbeck_history) as history,
      (select count(*)::int from alembic_version) as versions,
      (select count(*)::int from pg_index i where i.indexrelid = 'ix'::regclass and i.indisvalid) as indexes,
      (select count(*)::int from pg_locks where locktype = 'advisory') as locks`)
  expect(counts).toEqual({ runs: 1, history: 3, versions: 1, indexes: 1, locks: 0 })
}
