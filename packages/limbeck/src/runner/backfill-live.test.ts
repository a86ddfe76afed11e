import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { backfillRevision } from '../../test/backfill-revision.ts'
import { countedRows } from '../../test/counted-rows.ts'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { startUpgrade } from '../../test/start-upgrade.ts'
import { until } from '../../test/until.ts'
import { status } from './status.ts'
import { upgrade } from './upgrade.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'an embedded PGlite has one session',
} as const

onEveryServer((server) => {
  test.each(['primary key', ''])(
    'killed in the middle, it goes on behind the last batch: no row is passed over, none set twice (%s)',
    async (key) => {
      const { url, database, connection } = await server.fresh()
      await connection.execute(`${countedRows(key)}; analyze t`)
      const folder = await folderWith({
        '1.ts': backfillRevision({
          table: 't',
          set: { done: 'done + 1' },
          where: 'done = 0',
          batch: 20,
          pauseMs: 60,
        }),
      })
      const { child, ended } = await startUpgrade(url, folder)
      await until(connection, 'select count(*) >= 60 from seen')
      child.kill('SIGKILL')
      expect(await ended).toMatchObject({ code: 'SIGKILL' })
      const [half] = await connection.query<{ rows: number }>('select count(*)::int as rows from seen')
      expect(half?.rows).toBeLessThan(400)

      const context = await runContext(database, folder)
      expect(await status(context)).toMatchObject({ unfinished: [{ startedStep: 0 }] })
      await upgrade(context, 'head')
      expect(
        await connection.query(
          'select count(*)::int as rows, count(distinct id)::int as ids, (select count(*)::int from t where done <> 1) as wrong from seen',
        ),
      ).toEqual([{ rows: 400, ids: 400, wrong: 0 }])
      const progress = context.events.filter((event) => event.type === 'backfill-progress')
      expect(progress.at(-1)).toMatchObject({ rowsChanged: 400, isDone: true })
      // What the run before had passed was not even looked at again.
      expect(progress.at(-1)?.rowsByThisRun).toBeLessThan(440 - (half?.rows ?? 0))
      expect(await connection.query('select * from limbeck_progress')).toEqual([])
    },
  )

  test('another UPDATE does not go on where the one before was cut off', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(countedRows('primary key'))
    const args = { table: 't', where: 'done = 0', batch: 50 }
    const folder = (value: string) =>
      folderWith({ '1.ts': backfillRevision({ ...args, set: { done: value } }) })
    await connection.execute('alter table t add constraint few check (done < 1 or id < 200)')
    await expect(upgrade(await runContext(database, await folder('1')), 'head')).rejects.toMatchObject({
      details: { sqlstate: '23514' },
    })
    await connection.execute('alter table t drop constraint few; update t set done = 0')
    await upgrade(await runContext(database, await folder('2')), 'head')
    expect(await connection.query('select count(*)::int as rows from t where done = 2')).toEqual([
      { rows: 400 },
    ])
  })

  test('writers go on, and what they write meanwhile comes right', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`
      create table t (id int generated always as identity primary key, old int not null, new bigint);
      create function follow() returns trigger language plpgsql as 'begin new.new := new.old; return new; end';
      create trigger follow before insert or update on t for each row execute function follow();
      alter table t disable trigger follow;
      insert into t (old) select generate_series(1, 3000);
      alter table t enable trigger follow`)
    const writer = await database.connect()
    let isOver = false
    const writing = (async () => {
      let writes = 0
      while (!isOver) {
        await writer.execute(
          'insert into t (old) values (random() * 1000); update t set old = old + 1 where id = (select (random() * 3000)::int); delete from t where id = (select (random() * 3000)::int)',
        )
        writes++
      }
      return writes
    })()
    const folder = await folderWith({
      '1.ts': backfillRevision({
        table: 't',
        set: { new: 'old' },
        where: 'new is null',
        batch: 100,
        pauseMs: 5,
      }),
    })
    await upgrade(await runContext(database, folder), 'head')
    isOver = true
    expect(await writing).toBeGreaterThan(5)
    await writer.close()
    expect(await connection.query('select * from t where new is distinct from old')).toEqual([])
  })

  test('SIGTERM ends it between two rows and the next run completes it', async () => {
    const { url, database, connection } = await server.fresh()
    await connection.execute(countedRows('primary key'))
    const folder = await folderWith({
      '1.ts': backfillRevision({
        table: 't',
        set: { done: '1' },
        where: 'done = 0',
        batch: 10,
        pauseMs: 1000,
      }),
    })
    const { child, ended } = await startUpgrade(url, folder)
    await until(connection, 'select count(*) >= 10 from seen')
    await sleep(50)
    child.kill('SIGTERM')
    expect((await ended).log).toContain('The run was interrupted.')
    await upgrade(
      await runContext(
        database,
        await folderWith({ '1.ts': backfillRevision({ table: 't', set: { done: '1' }, where: 'done = 0' }) }),
      ),
      'head',
    )
    expect(await connection.query('select count(*)::int as rows from seen')).toEqual([{ rows: 400 }])
  })
}, native)
