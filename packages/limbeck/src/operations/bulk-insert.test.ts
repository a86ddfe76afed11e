import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { bulkInsert, type InsertRow } from './bulk-insert.ts'
import type { SqlStatement } from './operation.ts'

const context = { serverVersion: 170000, isNew: () => false, online: true }

function sqlOf(...parameters: Parameters<typeof bulkInsert.record>): readonly string[] {
  return bulkInsert.sql(bulkInsert.record(...parameters), context).map((step) => (step as SqlStatement).sql)
}

test('an operation holds plain JSON, whatever the rows hold', () => {
  const args = bulkInsert.record('t', [
    {
      when: new Date(0),
      bytes: new Uint8Array([0, 255]),
      big: 2n ** 60n,
      none: undefined,
      list: [1n],
      far: Infinity,
    },
  ])
  expect(args.rows).toEqual([
    {
      when: '1970-01-01T00:00:00.000Z',
      bytes: '\\x00ff',
      big: '1152921504606846976',
      list: ['1'],
      far: 'Infinity',
    },
  ])
  expect(JSON.parse(JSON.stringify(args))).toEqual(args)
})

test('rows become one statement, a thousand at a time', () => {
  expect(sqlOf('roles', [{ id: 1, name: "o'clock" }, { id: 2 }], { schema: 'App' })).toEqual([
    `insert into "App".roles (id, name) values\n  (1, 'o''clock'),\n  (2, default)`,
  ])
  const rows = Array.from({ length: 2001 }, (_, id) => ({ id }))
  expect(sqlOf('t', rows).map((sql) => sql.split('\n').length - 1)).toEqual([1000, 1000, 1])
  expect(sqlOf('t', [])).toEqual([])
  expect(sqlOf('t', [{}, {}])).toEqual([
    'insert into public.t default values',
    'insert into public.t default values',
  ])
})

onEveryServer((server) => {
  test('values arrive as they are, whatever the type of their column', async () => {
    const { connection } = await server.fresh()
    await connection.execute(`create table t (
      id int primary key, "constructor" text default 'd', texts text[], numbers int[][], doc jsonb, list jsonb, day date,
      moment timestamptz, bytes bytea, big bigint, price numeric(12,2), flag boolean, far float8, kind text)`)
    const nasty = `it's \\ "q" {,} null $$ ; -- \n/*`
    const rows: readonly InsertRow[] = [
      {
        id: -1,
        texts: [nasty, 'null', '', null],
        numbers: [
          [1, 2],
          [-3, 4],
        ],
        doc: { a: [nasty], b: null },
        list: [1, 'two'],
        day: '2025-10-03',
        moment: new Date('2025-10-03T21:49:21.068Z'),
        bytes: new Uint8Array([0, 92, 39]),
        big: 2n ** 60n,
        price: 12.5,
        flag: false,
        far: -Infinity,
        kind: nasty,
      },
      { id: 2, constructor: null, kind: '' },
    ]
    for (const sql of sqlOf('t', rows, { types: { list: 'jsonb' } })) await connection.execute(sql)
    const [first, second] = await connection.query<{ row: Record<string, unknown> }>(
      'select to_jsonb(t) as row from t order by id',
    )
    expect(first?.row).toMatchObject({
      constructor: 'd',
      texts: [nasty, 'null', '', null],
      numbers: [
        [1, 2],
        [-3, 4],
      ],
      doc: { a: [nasty], b: null },
      list: [1, 'two'],
      day: '2025-10-03',
      moment: '2025-10-03T21:49:21.068+00:00',
      bytes: '\\x005c27',
      price: 12.5,
      flag: false,
      far: '-Infinity',
      kind: nasty,
    })
    expect(second?.row).toMatchObject({ id: 2, constructor: null, kind: '', texts: null })
    expect(await connection.query('select big::text from t where id = -1')).toEqual([
      { big: '1152921504606846976' },
    ])
  })
})
