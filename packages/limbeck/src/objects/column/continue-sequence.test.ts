import { expect, test } from 'vitest'
import { applyOperations } from '../../../test/apply-operations.ts'
import { emptyDatabase } from '../../../test/empty-database.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { diffCatalogs } from '../../diff/diff.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'

const identity = 'create table t (a integer generated always as identity, b text)'
const downwards = `create sequence t_a_seq as integer increment -1; create table t (a integer not null default nextval('t_a_seq'), b text);
  alter sequence t_a_seq owned by t.a`

onEveryServer((server) => {
  test.each([
    ['a serial column', 'create table t (a serial, b text)', 'values (6), (7)', 8],
    ['a serial column without rows', 'create table t (a serial, b text)', 'select 1 where false', 1],
    ['a sequence that counts down', downwards, 'values (-6), (-7)', -8],
    ['a sequence that starts beyond them', downwards, 'values (6), (7)', -1],
  ])('%s goes on after the values that an identity column gave', async (_name, to, rows, next) => {
    const { connection } = await server.shared()
    await emptyDatabase(connection)
    await connection.execute(to)
    const desired = await readCatalog(connection)
    await emptyDatabase(connection)
    await connection.execute(identity)
    const current = await readCatalog(connection)
    await connection.execute(`insert into t (a) overriding system value ${rows}`)
    await applyOperations(connection, diffCatalogs(current, desired))
    const [row] = await connection.query<{ a: number }>('insert into t default values returning a')
    expect(row?.a).toBe(next)
  })
})
