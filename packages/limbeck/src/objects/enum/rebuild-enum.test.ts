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

  test('counts the rows that have such a value within a domain or a composite type, and keeps the others', async () => {
    const { connection } = await server.fresh()
    const types = (values: string) => `
      create type mood as enum (${values});
      create domain feeling as mood;
      create domain feelings as mood[];
      create type state as (number integer, now mood, "Was" feelings);
      create domain steady as state;
      create type day as (states state[], felt feeling);
      create table t (a feeling, b feelings, c feeling[], d state, e steady, f day[])`
    await connection.execute(`${types(`'sad', 'gone', 'ok'`)};
      insert into t values
        ('gone', '{gone,ok,gone}', '{gone}', '(1,gone,"{ok,gone}")', '(1,gone,)', array[row(array[row(1, 'gone', '{gone}')::state], 'gone')::day]),
        ('gone', '{ok}', null, '(2,ok,)', null, array[row(array[row(1, 'ok', '{sad}')::state], 'ok')::day])`)
    const current = await readCatalog(connection)
    await connection.execute(`
      begin; drop table t; drop type day; drop domain steady; drop type state;
      drop domain feelings; drop domain feeling; drop type mood; ${types(`'ok', 'sad'`)}`)
    const desired = await readCatalog(connection)
    await connection.execute('rollback')
    await expect(applyOperations(connection, diffCatalogs(current, desired))).rejects.toThrow(
      `values that public.mood loses are still in use: 'gone' in public.t.a (2 rows), 'gone' in public.t.b (1 rows), ` +
        `'gone' in public.t.c (1 rows), 'gone' in public.t.d.Was (1 rows), 'gone' in public.t.d.now (1 rows), ` +
        `'gone' in public.t.e.now (1 rows), 'gone' in public.t.f.felt (1 rows), ` +
        `'gone' in public.t.f.states.Was (1 rows), 'gone' in public.t.f.states.now (1 rows)`,
    )
    expect(diffCatalogs(await readCatalog(connection), current)).toEqual([])
    await connection.execute(`delete from t where c is not null; update t set a = 'sad'`)
    const read = () => connection.execute('select t::text as row from t')
    const rows = await read()
    await applyOperations(connection, diffCatalogs(current, desired))
    expect(diffCatalogs(await readCatalog(connection), desired)).toEqual([])
    expect(await read()).toEqual(rows)
  })
})
