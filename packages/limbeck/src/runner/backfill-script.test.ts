import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { backfillRevision } from '../../test/backfill-revision.ts'
import { folderWith } from '../../test/folder-with.ts'
import type { TestDatabase } from '../../test/on-every-server.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import type { BackfillRows } from '../operations/backfill/backfill-rows.ts'
import { bookkeeping } from './bookkeeping.ts'
import { offlineScript } from './offline-script.ts'
import { preparePlan } from './prepare-plan.ts'

const psql = ['/usr/bin/psql', '/usr/local/bin/psql'].find((path) => existsSync(path))
const share = {
  table: 'shares',
  set: { part: "to_char(rate, 'FM990') || '%'" },
  batch: 10,
  pauseMs: 1,
} as const

async function runScript({ url, database, connection }: TestDatabase, args: BackfillRows): Promise<void> {
  const folder = await folderWith({ '1.ts': backfillRevision(args) })
  const context = await runContext(database, folder)
  const steps = context.graph.upgradeSteps([], 'head')
  const { serverVersion } = connection
  const plan = await preparePlan(context, { direction: 'upgrade', steps, versions: [], serverVersion })
  const tables = bookkeeping()
  const file = join(folder, 'script.sql')
  await writeFile(file, offlineScript(plan, { tables, toolVersion: '0.0.0', lockTimeoutMs: 5000 }))
  await promisify(execFile)(psql ?? '', [url, '-qXv', 'ON_ERROR_STOP=1', '-f', file])
}

onEveryServer(
  (server) => {
    test.skipIf(psql === undefined)('psql runs a backfill as a block that commits as it goes', async () => {
      const database = await server.fresh()
      const { connection } = database
      await connection.execute(`
        create table shares (rate int not null, part text, wide text default repeat('x', 1900)) partition by list (rate);
        create table shares_five partition of shares for values in (5);
        create table shares_rest partition of shares default;
        create table seen (transaction xid8 default pg_current_xact_id());
        create function note() returns trigger language plpgsql as 'begin insert into seen default values; return null; end';
        create trigger note after update on shares for each row execute function note();
        insert into shares select n % 10 from generate_series(1, 200) n; analyze shares`)
      await runScript(database, share)
      expect(
        await connection.query(`select count(*)::int as rows from shares where part = rate || '%'`),
      ).toEqual([{ rows: 200 }])
      const [seen] = await connection.query<{ rows: number; transactions: number }>(
        'select count(*)::int as rows, count(distinct transaction)::int as transactions from seen',
      )
      expect(seen?.rows).toBe(200)
      expect(seen?.transactions).toBeGreaterThan(10)
      expect(await connection.query('select version_num from alembic_version')).toHaveLength(1)
    })

    test.skipIf(psql === undefined)(
      'a client whose transactions change several rows is never the victim of a deadlock with a script',
      async () => {
        const database = await server.fresh()
        const { connection } = database
        await connection.execute(`
          create table t (id int primary key, done int not null default 0) with (fillfactor = 10);
          insert into t select generate_series(1, 400);
          create function slow() returns trigger language plpgsql as 'begin perform pg_sleep(0.002); return new; end';
          create trigger slow before update on t for each row when (new.done = 1) execute function slow();
          analyze t`)
        // What it changes stays in its block, so that the script comes to the one row long before the other.
        const writer = await database.database.connect()
        let isOver = false
        const writing = (async () => {
          while (!isOver) {
            await writer.execute(
              'begin; update t set id = id where id = 390; select pg_sleep(0.05); update t set id = id where id = 10; commit',
            )
            // So that the script gets its turn within its attempts.
            await sleep(150)
          }
        })()
        writing.catch(() => undefined)
        await runScript(database, { table: 't', set: { done: '1' }, where: 'done = 0', batch: 400 })
        isOver = true
        await writing
        await writer.close()
        expect(await connection.query('select * from t where done <> 1')).toEqual([])
      },
    )

    test.skipIf(psql === undefined)('a script fails where a row is left', async () => {
      const database = await server.fresh()
      const { connection } = database
      await connection.execute(
        'create table shares (rate int, part text); insert into shares values (1), (2)',
      )
      await expect(runScript(database, { ...share, where: 'rate > 1' })).rejects.toThrow(
        'The backfill of public.shares went through it 5 times, and its condition still holds for 1 of its rows',
      )
      expect(await connection.query('select version_num from alembic_version')).toEqual([])
    })
  },
  {
    only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
    because: 'psql cannot connect to an embedded PGlite',
  },
)
