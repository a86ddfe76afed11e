import { expect, test } from 'vitest'
import { countingProxy } from '../../test/counts/counting-proxy.ts'
import { cuttingProxy } from '../../test/cutting-proxy.ts'
import { failureOf } from '../../test/failure-of.ts'
import { folderWith } from '../../test/folder-with.ts'
import { idOf } from '../../test/long-way/id-of.ts'
import { longWay } from '../../test/long-way/long-way.ts'
import { madeTables } from '../../test/long-way/made-tables.ts'
import { sleeping } from '../../test/long-way/sleeping.ts'
import { tableNames } from '../../test/long-way/table-names.ts'
import { versionRows } from '../../test/long-way/version-rows.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { startUpgrade } from '../../test/start-upgrade.ts'
import { until } from '../../test/until.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { upgrade } from './upgrade.ts'

// A revision of a long way is sent before the answer to the one before it has come.

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'an embedded PGlite takes one connection only',
} as const

onEveryServer((server) => {
  test('what was sent behind a revision whose commit fails is not begun', async () => {
    const { database, connection } = await server.fresh()
    const texts = {
      5: 'create sequence numbers;',
      11: 'alter table t1 add foreign key (id) references t2 deferrable initially deferred;\ninsert into t1 values (77);',
      // What a sequence has given is not taken back.
      12: "select nextval('numbers');",
    }
    const folder = await folderWith(longWay(12, { texts }))
    await failureOf(upgrade(await runContext(database, folder), 'head'))
    expect(await connection.query('select is_called from numbers')).toEqual([{ is_called: false }])
    expect(await versionRows(connection)).toEqual([idOf(10)])
  })

  test('a merge is sent behind its last parent, and not begun where the commit of that fails', async () => {
    const { database, connection } = await server.fresh()
    const fails =
      'alter table t1 add foreign key (id) references t2 deferrable initially deferred;\ninsert into t1 values (77);'
    const merge = longWay(1, {
      from: 30,
      down: `${idOf(20)}, ${idOf(10)}`,
      texts: { 30: "select nextval('numbers');" },
    })
    const lines = {
      ...longWay(10, { texts: { 5: 'create sequence numbers;' } }),
      ...longWay(1, { from: 20, down: idOf(9), texts: { 20: fails } }),
    }
    await failureOf(upgrade(await runContext(database, await folderWith({ ...lines, ...merge })), 'head'))
    expect(await connection.query('select is_called from numbers')).toEqual([{ is_called: false }])
    expect(await versionRows(connection)).toEqual([idOf(10)])
    const mended = await folderWith({ ...lines, ...longWay(1, { from: 20, down: idOf(9) }), ...merge })
    expect(await upgrade(await runContext(database, mended), 'head')).toMatchObject({ heads: [idOf(30)] })
  })

  test('a revision whose callback fails is the last one', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith(longWay(12)))
    const onRevisionApplied = ({ revision }: { readonly revision: string }) => {
      if (revision === idOf(7)) throw new Error('no more')
    }
    const error = await failureOf(upgrade({ ...context, onRevisionApplied }, 'head'))
    expect(error.code).toBe('run.callback-failed')
    expect(await madeTables(connection)).toEqual(tableNames(1, 7))
  })
})

onEveryServer((server) => {
  test('the next revision is with the server while that works on the one before', async () => {
    const { url, connection } = await server.fresh()
    const folder = await folderWith(longWay(12, { texts: { 11: sleeping.for(30) } }))
    const proxy = await countingProxy(url)
    const stop = new AbortController()
    const context = await runContext(openDatabase(proxy.url), folder)
    const failed = failureOf(upgrade({ ...context, signal: stop.signal }, 'head'))
    await until(connection, sleeping.isSeen)
    await expect
      .poll(() => proxy.take().statements.some((sql) => sql.includes('create table t12 ')))
      .toBe(true)
    stop.abort()
    expect(await failed).toMatchObject({ code: 'run.interrupted' })
    expect(await madeTables(connection)).toEqual(tableNames(1, 10))
  })

  test('of revisions that were sent one behind the other and not answered, each that has committed is told', async () => {
    const { url, connection } = await server.fresh()
    const folder = await folderWith(
      longWay(12, { texts: { 10: 'select pg_sleep(0.005);', 11: `select 'cut here';\n${sleeping.for(1)}` } }),
    )
    const cut = openDatabase(await cuttingProxy(url, 'cut here'))
    const error = await failureOf(upgrade(await runContext(cut, folder), 'head'))
    const [head = ''] = await versionRows(connection)
    expect([idOf(10), idOf(11)]).toContain(head)
    expect(error.message).toMatch(new RegExp(`Its commit had gone through. Committed: .*${head}\\.$`))
    await connection.execute(sleeping.wake)
    expect(await upgrade(await runContext(cut, folder), 'head')).toMatchObject({ heads: [idOf(12)] })
  })

  test('what a killed run has sent ahead is not begun', async () => {
    const { url, connection } = await server.fresh()
    const folder = await folderWith(longWay(12, { texts: { 11: sleeping.for(1) } }))
    const { child, ended } = await startUpgrade(url, folder)
    await until(connection, sleeping.isSeen)
    child.kill('SIGKILL')
    await ended
    await until(connection, isAlone)
    expect(await versionRows(connection)).toEqual([idOf(11)])
    expect(await madeTables(connection)).toEqual(tableNames(1, 10))
  })
}, native)

const isAlone = 'select count(*) = 1 from pg_stat_activity where datname = current_database()'
