import { expect, test } from 'vitest'
import { applyOperations } from '../../../test/apply-operations.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { diffCatalogs } from '../../diff/diff.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'

onEveryServer((server) => {
  test('names the rows that still have a value which goes, and changes nothing', async () => {
    const { connection } = await server.fresh()
    await connection.execute(`
      create type state as enum ('new', 'o''ld', 'done');
      create table t (a state, b state[]);
      insert into t values ('o''ld', null), ('o''ld', '{"o''ld","o''ld",done}'), ('done', '{new}')`)
    const current = await readCatalog(connection)
    await connection.execute(`
      begin; drop table t; drop type state;
      create type state as enum ('new', 'done'); create table t (a state, b state[])`)
    const desired = await readCatalog(connection)
    await connection.execute('rollback')
    await expect(applyOperations(connection, diffCatalogs(current, desired))).rejects.toThrow(
      `values that public.state loses are still in use: 'o''ld' in public.t.a (2 rows), 'o''ld' in public.t.b (1 rows)`,
    )
    expect(diffCatalogs(await readCatalog(connection), current)).toEqual([])
    await connection.execute(`update t set a = 'done', b = '{}'`)
    await applyOperations(connection, diffCatalogs(current, desired))
    expect(diffCatalogs(await readCatalog(connection), desired)).toEqual([])
  })
})
