import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder-with.ts'
import { onEveryServer } from '../on-every-server.ts'
import { hasPgbouncer, startPgbouncer } from '../poolers/start-pgbouncer.ts'
import { sqlRevision } from '../sql-revision.ts'
import { startUpgrade } from '../start-upgrade.ts'

/** How many processes start at once, and how often; `npm run torture` has 50 and 20. */
const starts = Number(process.env.LIMBECK_TORTURE_STARTS ?? 6)
const rounds = Number(process.env.LIMBECK_TORTURE_START_ROUNDS ?? 1)

/** On a fresh database they fight over making the version table too; then over a revision that inserts one row. */
const first = sqlRevision({
  revision: 'aaaaaaaaaaaa',
  upgrade: 'create table runs (at timestamptz not null);',
})
const second = sqlRevision({
  revision: 'bbbbbbbbbbbb',
  down: 'aaaaaaaaaaaa',
  upgrade: 'insert into runs values (clock_timestamp());\nselect pg_sleep(0.5);',
})

/** Outside a transaction: it waits for every older one, the lock's among them if that held a snapshot. */
const third = sqlRevision({
  revision: 'cccccccccccc',
  down: 'bbbbbbbbbbbb',
  upgrade: 'create index concurrently ix on runs (at);',
})

/** The URLs that the processes connect by: the database's own, and those of poolers before it. */
type Ways = (url: string) => Promise<readonly string[]>

const ways: Readonly<Record<string, Ways>> = {
  'past all poolers': async (url) => [url],
  ...(hasPgbouncer && {
    'through a pooler in transaction mode': async (url) => [await startPgbouncer(url, 'transaction', 20)],
    // Fewer sessions than starts: one that waits must not keep what the others need.
    'through a pooler in session mode': async (url) => [
      await startPgbouncer(url, 'session', Math.max(4, starts / 2)),
    ],
    'half of them through a pooler': async (url) => [url, await startPgbouncer(url, 'transaction', 20)],
  }),
}

onEveryServer(
  (server) => {
    describe.each(Object.entries(ways))('%s', (_name, urlsOf) => {
      test(`${starts} starts at once all succeed, and each revision runs once`, async () => {
        for (let round = 0; round < rounds; round++) {
          const { url, connection } = await server.fresh()
          const urls = await urlsOf(url)
          for (const files of [{ '1.sql': first }, { '1.sql': first, '2.sql': second, '3.sql': third }]) {
            const folder = await folderWith(files)
            const processes = await Promise.all(
              Array.from({ length: starts }, (_, index) =>
                startUpgrade(urls[index % urls.length] ?? url, folder),
              ),
            )
            const ends = await Promise.all(processes.map(({ ended }) => ended))
            expect(ends.filter(({ code }) => code !== 0)).toEqual([])
          }
          const [counts] = await connection.query(`
            select (select count(*)::int from runs) as runs,
              (select json_agg(revision order by id) from limbeck_history) as history,
              (select json_agg(version_num) from alembic_version) as versions,
              (select indisvalid from pg_index where indexrelid = 'ix'::regclass) as valid,
              (select count(*)::int from pg_locks where locktype = 'advisory'
                and database = (select oid from pg_database where datname = current_database())) as locks`)
          const history = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc']
          expect(counts).toEqual({ runs: 1, history, versions: ['cccccccccccc'], valid: true, locks: 0 })
        }
      }, 3_600_000)
    })
  },
  { only: ['postgresql 17'], because: 'what matters is how the processes reach the server, not its version' },
)
