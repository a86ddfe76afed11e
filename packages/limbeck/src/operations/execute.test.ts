import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { type ExecuteOptions, execute } from './execute.ts'
import type { Statement } from './operation.ts'

function statements(sql: string, options?: ExecuteOptions): readonly Statement[] {
  const context = { serverVersion: 170000, isNew: () => false, online: true }
  return execute.sql(execute.record(sql, options), context)
}

test('a text of several statements becomes one step each', () => {
  expect(statements(`-- first\nselect ';';\n\n/* then */ select $$;$$ -- end`)).toEqual([
    { sql: "select ';'" },
    { sql: 'select $$;$$' },
  ])
  expect(statements('select 1; select 2', { transaction: 'none' })).toEqual([
    { sql: 'select 1', transaction: 'none' },
    { sql: 'select 2', transaction: 'none' },
  ])
  expect(statements('select 1; vacuum t', { transaction: 'own' })).toEqual([
    { sql: 'select 1', transaction: 'own' },
    { sql: 'vacuum t', transaction: 'none' },
  ])
})

describe('what cannot share a transaction is told from the statement', () => {
  test.each([
    ['create index concurrently i on t (a)', 'none'],
    ['CREATE /* c */ UNIQUE INDEX CONCURRENTLY i ON t (a)', 'none'],
    ['create index concurrently_not on t (a)', undefined],
    ['create index "concurrently" on t (a)', undefined],
    ['drop index concurrently i', 'none'],
    ['reindex (verbose) table concurrently t', 'none'],
    ['reindex table t', undefined],
    ['reindex database postgres', 'none'],
    ['vacuum (analyze) t', 'none'],
    ['select 1 /* vacuum */ + 1', undefined],
    ["alter type mood add value if not exists 'ok'", 'own'],
    ['alter type mood rename value "add" to value', undefined],
    ['alter table t detach partition p concurrently', 'none'],
    ['alter table t detach partition p', undefined],
    ['alter system set work_mem = 1', 'none'],
    ['create database d', 'none'],
    ['cluster', 'none'],
    ['cluster t', undefined],
    ['refresh materialized view concurrently m', undefined],
    ['alter subscription s refresh publication', 'none'],
    ['alter subscription s owner to me', undefined],
  ])('%s', (sql, transaction) => {
    expect(statements(sql)).toEqual([transaction === undefined ? { sql } : { sql, transaction }])
  })
})

onEveryServer((server) => {
  test('the server refuses inside a transaction what is marked so', async () => {
    const { connection } = await server.fresh()
    await connection.execute(`
      create table t (a int);
      create index j on t (a);
      create table w (a int) partition by list (a);
      create table p partition of w for values in (1)`)
    const refused = [
      'create index concurrently i on t (a)',
      'drop index concurrently j',
      'vacuum t',
      'reindex table concurrently t',
      'alter table w detach partition p concurrently',
      'alter system set work_mem = 1000',
      'create database d',
      'discard all',
    ]
    for (const sql of refused) {
      expect(statements(sql)).toEqual([{ sql, transaction: 'none' }])
      await connection.execute('begin')
      await expect(connection.execute(sql)).rejects.toMatchObject({ details: { sqlstate: '25001' } })
      await connection.execute('rollback')
    }
  })
})
