import { describe, expect, test } from 'vitest'
import type { FreshDatabase } from '../conformance.ts'
import type { Connection, Notice } from '../driver.ts'

/** Registers the tests of scripts, transactions and notices. */
export function describeScripts(fresh: FreshDatabase): void {
  describe('a script', () => {
    test('of several statements runs as one transaction', async () => {
      const { connection } = await fresh()
      await connection.execute('create table a (id int); insert into a values (1); select * from a;')
      expect(await countOf(connection)).toBe('1')
    })

    test('that fails in the middle leaves nothing behind and says where', async () => {
      const { connection } = await fresh()
      const script = 'create table a (id int); select nowhere; create table b ()'
      await expect(connection.execute(script)).rejects.toMatchObject({
        details: { sqlstate: '42703', position: script.indexOf('nowhere') + 1 },
      })
      const tables = await connection.query("select 1 from pg_catalog.pg_class where relname in ('a', 'b')")
      expect(tables).toEqual([])
    })

    test('can be empty', async () => {
      const { connection } = await fresh()
      await connection.execute('')
      await connection.execute('-- nothing')
      expect(await connection.query('')).toEqual([])
    })

    test('is not taken by query', async () => {
      const { connection } = await fresh()
      await expect(connection.query('select 1; select 2')).rejects.toMatchObject({
        details: { sqlstate: '42601' },
      })
    })
  })

  describe('a transaction', () => {
    test('is kept by commit and dropped by rollback', async () => {
      const { connection } = await fresh()
      await connection.execute('create table a (id int)')
      await connection.execute('begin')
      await connection.query('insert into a values ($1)', [1])
      await connection.execute('commit; begin')
      await connection.query('insert into a values ($1)', [2])
      await connection.execute('rollback')
      expect(await countOf(connection)).toBe('1')
    })

    test('that has failed refuses statements until it is rolled back', async () => {
      const { connection } = await fresh()
      await connection.execute('create table a (id int)')
      await connection.execute('begin; insert into a values (1)')
      await expect(connection.query('select nothing')).rejects.toThrow()
      await expect(connection.query('select 1')).rejects.toMatchObject({ details: { sqlstate: '25P02' } })
      await connection.execute('rollback')
      expect(await countOf(connection)).toBe('0')
    })

    test('can go back to a savepoint', async () => {
      const { connection } = await fresh()
      await connection.execute('create table a (id int)')
      await connection.execute('begin; insert into a values (1); savepoint s')
      await expect(connection.query('select nothing')).rejects.toThrow()
      await connection.execute('rollback to s; commit')
      expect(await countOf(connection)).toBe('1')
    })
  })

  test('statements that are given at once run one after another', async () => {
    const { connection } = await fresh()
    await connection.execute('create table a (id int generated always as identity, name text)')
    const names = Array.from({ length: 20 }, (_, place) => `name ${place}`)
    await Promise.all(names.map((name) => connection.query('insert into a (name) values ($1)', [name])))
    const rows = await connection.query<{ name: string }>('select name from a order by id')
    expect(rows.map(({ name }) => name)).toEqual(names)
  })

  describe('rows are given one by one', () => {
    const sql = 'select n from pg_catalog.generate_series(1, 3) n'

    test('in their order, with values as their types say', async () => {
      const { connection } = await fresh()
      const heard: unknown[] = []
      await connection.each(sql, (row) => heard.push(row))
      expect(heard).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
      await connection.each(`${sql} where false`, () => heard.push('none'))
      expect(heard).toHaveLength(3)
    })

    test('until they are refused, which leaves the session usable', async () => {
      const { connection } = await fresh()
      const heard: unknown[] = []
      const refused = connection.each<{ n: number }>(sql, ({ n }) => {
        heard.push(n)
        if (n === 2) throw new Error('no more')
      })
      await expect(refused).rejects.toThrow('no more')
      expect(heard).toEqual([1, 2])
      expect(await connection.query('select 1 as one')).toEqual([{ one: 1 }])
    })

    test('and an error is the same as that of a query', async () => {
      const { connection } = await fresh()
      await expect(connection.each('select nothing', () => {})).rejects.toMatchObject({
        code: 'database.error',
        details: { sqlstate: '42703' },
      })
      await connection.close()
      await expect(connection.each(sql, () => {})).rejects.toMatchObject({
        code: 'database.connection-lost',
      })
    })
  })

  test('notices reach their listeners until these are taken away', async () => {
    const { connection } = await fresh()
    const heard: Notice[] = []
    const stop = connection.onNotice((notice) => heard.push(notice))
    await connection.execute("do $$ begin raise notice 'one'; raise warning 'two'; end $$")
    await connection.query('select 1')
    stop()
    await connection.execute("do $$ begin raise notice 'three'; end $$")
    expect(heard).toEqual([
      { severity: 'NOTICE', code: '00000', message: 'one' },
      { severity: 'WARNING', code: '01000', message: 'two' },
    ])
  })
}

async function countOf(connection: Connection): Promise<string | undefined> {
  const [row] = await connection.query<{ count: string }>('select count(*) as count from a')
  return row?.count
}
