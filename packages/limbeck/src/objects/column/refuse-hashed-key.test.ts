import { expect, test } from 'vitest'
import { applyOperations } from '../../../test/apply-operations.ts'
import { emptyDatabase } from '../../../test/empty-database.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import { diffCatalogs } from '../../diff/diff.ts'
import type { Connection } from '../../drivers/driver.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'

const parts = (expression: string, type: string) => `
  create table app.t (a ${type}, b text) partition by hash (${expression});
  create table app.t0 partition of app.t for values with (modulus 2, remainder 0);
  create table app.t1 partition of app.t for values with (modulus 2, remainder 1)`

onEveryServer((server) => {
  const catalogOf = async (connection: Connection, sql: string): Promise<Catalog> => {
    await emptyDatabase(connection)
    await connection.execute(`create schema app; ${sql}`)
    return readCatalog(connection)
  }

  test.each([
    ['a', 'integer', 'text'],
    ['a', 'text', 'integer'],
    ['(a is null)', 'date', 'timestamp'],
  ])('refuses another type for a column of the hashed key (%s): %s to %s', async (expression, from, to) => {
    const { connection } = await server.shared()
    const desired = await catalogOf(connection, parts(expression, to))
    const current = await catalogOf(connection, parts(expression, from))
    expect(() => diffCatalogs(current, desired)).toThrow(
      expect.objectContaining({
        code: 'diff.partition-key-type',
        message: `the partition key of app.t hashes its column a, whose type cannot change from ${from} to ${to}: the rows of its partitions would belong to other ones`,
        hint: expect.stringContaining(`insert into … select … from app.t`),
      }),
    )
  })

  test.each([
    ['an enum', `create type app.mood as enum ('a', 'b')`, `create type app.mood as enum ('b', 'a')`],
    ['a domain', 'create domain app.mood as integer', 'create domain app.mood as text'],
  ])('refuses it when %s in a hashed key is made anew', async (_name, before, after) => {
    const { connection } = await server.shared()
    const desired = await catalogOf(connection, `${after}; ${parts('a', 'app.mood')}`)
    const current = await catalogOf(connection, `${before}; ${parts('a', 'app.mood')}`)
    expect(() => diffCatalogs(current, desired)).toThrow(
      expect.objectContaining({
        code: 'diff.partition-key-type',
        message: expect.stringContaining('app.t hashes its column a, whose type cannot change from app.mood'),
      }),
    )
  })

  test.each([
    ['smallint', 'bigint'],
    ['varchar(9)', 'text'],
    ['real', 'double precision'],
  ])('keeps the rows where they are when the hashes stay: %s to %s', async (from, to) => {
    const { connection } = await server.shared()
    const desired = await catalogOf(connection, parts('a', to))
    const current = await catalogOf(connection, parts('a', from))
    await connection.execute('insert into app.t select i, i from pg_catalog.generate_series(-20, 20) i')
    const read = () =>
      connection.query('select tableoid::pg_catalog.regclass::text as place, b from app.t order by b', [])
    const rows = await read()
    await applyOperations(connection, diffCatalogs(current, desired))
    expect(diffCatalogs(await readCatalog(connection), desired)).toEqual([])
    expect(await read()).toEqual(rows)
  })

  test('an identity column in a key of another type goes on after the values of the partitions', async () => {
    const { connection } = await server.shared()
    const table = (type: string) => `
      create table app.t (a ${type} generated always as identity, b text) partition by range (a);
      create table app.t0 partition of app.t for values from (0) to (100)`
    const desired = await catalogOf(connection, table('bigint'))
    const current = await catalogOf(connection, table('integer'))
    await connection.execute(`insert into app.t (b) values ('x'), ('y'), ('z')`)
    await applyOperations(connection, diffCatalogs(current, desired))
    expect(diffCatalogs(await readCatalog(connection), desired)).toEqual([])
    expect(await connection.query(`insert into app.t (b) values ('new') returning a::text`, [])).toEqual([
      { a: '4' },
    ])
  })
})
