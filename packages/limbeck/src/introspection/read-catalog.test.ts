import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { readCatalog } from './read-catalog.ts'

onEveryServer((server) => {
  test('reads an empty database', async () => {
    const { connection } = await server.fresh()
    const catalog = await readCatalog(connection)
    expect([...catalog.objects.keys()]).toEqual(['schema:public', 'extension:plpgsql'])
    expect(catalog.unmanaged).toEqual([])
  })

  test('reads dependencies through what PostgreSQL keeps inside objects', async () => {
    const { connection } = await server.fresh()
    await connection.execute(`
      create schema app;
      create type app.mood as enum ('sad', 'happy');
      create sequence app.counter owned by none;
      create table app.person (id serial, moods app.mood[], number int default nextval('app.counter'));
    `)
    const { objects } = await readCatalog(connection)
    expect(Object.fromEntries([...objects].map(([id, { requires }]) => [id, requires]))).toMatchObject({
      'enum:app.mood': ['schema:app'],
      'sequence:app.counter': ['schema:app'],
      'sequence:app.person_id_seq': ['schema:app'],
      'sequence-owner:app.person_id_seq': ['column:app.person.id', 'sequence:app.person_id_seq'],
    })
  })

  test('reads inside an open transaction and leaves its settings', async () => {
    const { connection } = await server.fresh()
    await connection.execute(`begin; set local search_path = public, pg_temp; create type t as enum ('a')`)
    const catalog = await readCatalog(connection)
    expect([...catalog.objects.keys()]).toContain('enum:public.t')
    expect(await connection.query('show search_path')).toEqual([{ search_path: 'public, pg_temp' }])
    await connection.execute('rollback')
    expect([...(await readCatalog(connection)).objects.keys()]).not.toContain('enum:public.t')
  })

  test('leaves an error of its own query behind no open transaction', async () => {
    const { connection } = await server.fresh()
    const [kind] = (await import('../objects/kinds.ts')).kinds
    const broken = { ...kind, query: () => 'select nothing from nowhere' }
    await expect(readCatalog(connection, { kinds: [broken] })).rejects.toThrow('nowhere')
    expect(await connection.query('select 1 as one')).toEqual([{ one: 1 }])
  })

  test('reads the same again and again, by plans that the session keeps, and when it has lost them', async () => {
    const { connection } = await server.fresh()
    await connection.execute('create table t (id int primary key, v text)')
    const first = await readCatalog(connection)
    expect(await readCatalog(connection)).toEqual(first)
    const kept = () => connection.query('select from pg_catalog.pg_prepared_statements')
    expect((await kept()).length).toBeGreaterThan(3)
    expect(await readCatalog(connection)).toEqual(first)

    await connection.execute('deallocate all')
    expect(await readCatalog(connection)).toEqual(first)
    await connection.execute('begin; create view w as select v from t; deallocate all')
    expect([...(await readCatalog(connection)).objects.keys()]).toContain('view:public.w')
    await connection.execute('rollback')
    expect(await readCatalog(connection)).toEqual(first)
  })

  test('limits itself to the schemas that are asked for', async () => {
    const { connection } = await server.fresh()
    await connection.execute(`create schema app; create type app.mood as enum (); create type app.shell`)
    const ours = await readCatalog(connection, { schemas: ['public'] })
    expect([...ours.objects.keys()]).toEqual(['schema:public', 'extension:plpgsql'])
    expect(ours.unmanaged).toEqual([])
    expect((await readCatalog(connection, { schemas: ['app'] })).unmanaged).toEqual([
      { kind: 'base type', name: 'app.shell' },
    ])
  })
})
