import { expect, test } from 'vitest'
import { backfillRevision } from '../../test/backfill-revision.ts'
import { countedRows } from '../../test/counted-rows.ts'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { until } from '../../test/until.ts'
import { upgrade } from './upgrade.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'an embedded PGlite has one session',
} as const

onEveryServer((server) => {
  test('a session that waits for its rows makes it rest and take fewer rows', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`
      ${countedRows('primary key')};
      create function slow() returns trigger language plpgsql as 'begin perform pg_sleep(0.01); return new; end';
      create trigger slow before update on t for each row execute function slow()`)
    const folder = await folderWith({
      '1.ts': backfillRevision({ table: 't', set: { done: '1' }, where: 'done = 0', batch: 40 }),
    })
    const context = await runContext(database, folder)
    const run = upgrade(context, 'head')
    await until(connection, 'select exists (select from seen)')
    // Of each batch that is under way it asks for a row in the middle.
    const other = await database.connect()
    let isOver = false
    const asking = (async () => {
      while (!isOver) {
        await other.execute('update t set id = id where id = (select max(id) + 8 from t where done = 1)')
      }
    })()
    await run
    isOver = true
    await asking
    await other.close()
    const progress = context.events.filter((event) => event.type === 'backfill-progress')
    expect(progress.map(({ waitsFor }) => waitsFor)).toContain('locks')
    const sizes = await connection.query<{ rows: number }>(
      'select count(*)::int as rows from seen group by transaction order by 1',
    )
    expect(sizes.some(({ rows }) => rows === 20 || rows === 10)).toBe(true)
    expect(sizes.at(-1)?.rows).toBe(40)
  })

  test('a row that stays locked ends it after the attempts that were allowed; the next run goes on there', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(countedRows('primary key'))
    const folder = await folderWith({
      '1.ts': backfillRevision({ table: 't', set: { done: '1' }, where: 'done = 0', batch: 100 }),
    })
    await connection.execute('begin; update t set id = id where id = 250')
    const context = await runContext(database, folder, { lockTimeoutMs: 60, lockRetries: 2 })
    await expect(upgrade(context, 'head')).rejects.toMatchObject({
      code: 'backfill.blocked',
      message: expect.stringMatching(
        /did not get its locks in 3 attempts, held by .*The step ran outside a transaction/,
      ),
      details: { attempts: 3 },
    })
    // At the third attempt a batch has a quarter of the rows: it came up to the row that is locked.
    await connection.execute('rollback')
    const [before] = await connection.query<{ rows: number }>('select count(*)::int as rows from seen')
    expect(before?.rows).toBeGreaterThanOrEqual(200)
    const again = await runContext(database, folder)
    await upgrade(again, 'head')
    expect(await connection.query('select count(*)::int as rows from seen')).toEqual([{ rows: 400 }])
    const progress = again.events.filter((event) => event.type === 'backfill-progress')
    expect(progress.at(-1)?.rowsByThisRun).toBe(400 - (before?.rows ?? 0))
  })

  test('a client whose transactions change several rows is never the victim of a deadlock', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`
      ${countedRows('primary key')};
      create function slow() returns trigger language plpgsql as 'begin perform pg_sleep(0.002); return new; end';
      create trigger slow before update on t for each row when (new.done = 1) execute function slow()`)
    const writer = await database.connect()
    let isOver = false
    const writing = (async () => {
      while (!isOver) {
        await writer.execute(
          'begin; update t set id = id where id = 390; select pg_sleep(0.05); update t set id = id where id = 10; commit',
        )
      }
    })()
    writing.catch(() => undefined)
    const folder = await folderWith({
      '1.ts': backfillRevision({ table: 't', set: { done: '1' }, where: 'done = 0', batch: 400 }),
    })
    await upgrade(await runContext(database, folder, { lockRetries: 50 }), 'head')
    isOver = true
    await writing
    await writer.close()
    expect(await connection.query('select * from t where done <> 1')).toEqual([])
  })
}, native)
