import { describe, expect, test } from 'vitest'
import type { FreshDatabase } from '../conformance.ts'

/** A type, the text of a value of it, and what a query must return. */
const results: readonly (readonly [type: string, text: string | null, value: unknown])[] = [
  ['boolean', 't', true],
  ['int2', '-7', -7],
  ['int4', '2147483647', 2_147_483_647],
  ['oid', '4294967295', 4_294_967_295],
  ['int8', '9223372036854775807', '9223372036854775807'],
  ['numeric', '0.10', '0.10'],
  ['numeric', '12345678901234567890.123456789', '12345678901234567890.123456789'],
  ['float4', '1.5', 1.5],
  ['float8', '0.1', 0.1],
  ['float8', 'NaN', Number.NaN],
  ['float8', '-Infinity', Number.NEGATIVE_INFINITY],
  ['text', '', ''],
  ['text', 'ä€😀\n\t"\'\\', 'ä€😀\n\t"\'\\'],
  ['varchar', 'a', 'a'],
  ['char(3)', 'a', 'a  '],
  ['"char"', 'r', 'r'],
  ['name', 'n', 'n'],
  ['uuid', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001'],
  ['json', '{"a": [1, null]}', { a: [1, null] }],
  ['jsonb', '{"a": [1, null]}', { a: [1, null] }],
  ['jsonb', 'null', null],
  ['jsonb', '"text"', 'text'],
  ['timestamptz', '2025-10-03 23:15:04.123456+02', '2025-10-03 21:15:04.123456+00'],
  ['timestamp', '2025-10-03 23:15:04.5', '2025-10-03 23:15:04.5'],
  ['timestamptz', 'infinity', 'infinity'],
  ['date', '2025-10-03', '2025-10-03'],
  ['time', '23:15:04', '23:15:04'],
  ['interval', '1 day 2 hours', '1 day 02:00:00'],
  ['bytea', '\\x00deadff', Uint8Array.of(0, 0xde, 0xad, 0xff)],
  ['inet', '10.0.0.1', '10.0.0.1'],
  ['int4range', '[1,3)', '[1,3)'],
  ['pg_catalog.regclass', 'pg_catalog.pg_class', 'pg_class'],
  ['text', null, null],
  ['text[]', '{a,NULL,"NULL","b c","d\\"e\\\\"}', ['a', null, 'NULL', 'b c', 'd"e\\']],
  ['text[]', '{}', []],
  ['name[]', '{a}', ['a']],
  ['"char"[]', '{a,b}', ['a', 'b']],
  ['boolean[]', '{t,f,NULL}', [true, false, null]],
  ['int2[]', '{1}', [1]],
  [
    'int4[]',
    '{{1,2},{3,4}}',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['oid[]', '{16384}', [16_384]],
  ['int8[]', '{9223372036854775807}', ['9223372036854775807']],
  ['numeric[]', '{0.10}', ['0.10']],
  ['float8[]', '{0.5}', [0.5]],
  ['jsonb[]', '{"{\\"a\\": 1}"}', [{ a: 1 }]],
  ['timestamptz[]', '{"2025-10-03 21:15:04+00"}', ['2025-10-03 21:15:04+00']],
  ['date[]', '{2025-10-03}', ['2025-10-03']],
  ['uuid[]', '{00000000-0000-0000-0000-000000000001}', ['00000000-0000-0000-0000-000000000001']],
  ['bytea[]', '{"\\\\x00"}', [Uint8Array.of(0)]],
]

/** A type, a parameter, and the text that it must mean. */
const parameters: readonly (readonly [type: string, parameter: unknown, text: string | null])[] = [
  ['text', null, null],
  ['text', undefined, null],
  ['boolean', false, 'false'],
  ['int4', -1, '-1'],
  ['float8', 0.1, '0.1'],
  ['int8', 9_223_372_036_854_775_807n, '9223372036854775807'],
  ['numeric', '0.10', '0.10'],
  ['text', 'a\'"\\\n😀', 'a\'"\\\n😀'],
  ['text[]', ['a', null, 'NULL', 'b"c\\', '', '{}'], '{a,NULL,"NULL","b\\"c\\\\","","{}"}'],
  [
    'int4[]',
    [
      [1, 2],
      [3, 4],
    ],
    '{{1,2},{3,4}}',
  ],
  ['int4[]', [], '{}'],
  ['jsonb', { a: [1] }, '{"a": [1]}'],
  ['jsonb', '[1]', '[1]'],
  ['timestamptz', new Date('2025-10-03T21:15:04.123Z'), '2025-10-03 21:15:04.123+00'],
  ['bytea', Uint8Array.of(0, 255), '\\x00ff'],
]

/** Registers the tests of how values travel. */
export function describeValues(fresh: FreshDatabase): void {
  describe('values', () => {
    test('arrive as their types say', async () => {
      const { connection } = await fresh()
      for (const [type, text, value] of results) {
        const rows = await connection.query(`select $1::text::${type} as value`, [text])
        expect(rows, `${type} ${text}`).toEqual([{ value }])
      }
    })

    test('are sent as parameters', async () => {
      const { connection } = await fresh()
      for (const [type, parameter, text] of parameters) {
        const rows = await connection.query(`select ($1::${type})::text as text`, [parameter])
        expect(rows, `${type} ${String(parameter)}`).toEqual([{ text }])
      }
    })

    test('of types that the database defines arrive as text', async () => {
      const { connection } = await fresh()
      await connection.execute("create type mood as enum ('glad'); create domain name_of_pet as text")
      const rows = await connection.query(
        "select 'glad'::mood as one, array['glad'::mood]::mood[] as many, 'Rex'::name_of_pet as pet, row(1, 'a') as record",
      )
      expect(rows).toEqual([{ one: 'glad', many: '{glad}', pet: 'Rex', record: '(1,a)' }])
    })

    test('can be large and many', async () => {
      const { connection } = await fresh()
      const large = 'ä'.repeat(2_000_000)
      const [row] = await connection.query<{ value: string }>('select $1::text as value', [large])
      expect(row?.value === large).toBe(true)
      const many = await connection.query<{ number: number }>(
        'select number from generate_series(1, 20000) as number',
      )
      expect(many).toHaveLength(20_000)
      expect(many.at(-1)).toEqual({ number: 20_000 })
    })

    test('hold no null byte, in a statement or bound', async () => {
      const { connection } = await fresh()
      await expect(connection.query('select 1 \0 drop')).rejects.toMatchObject({ code: 'database.null-byte' })
      await expect(connection.execute('select 1;\0select 2')).rejects.toMatchObject({
        code: 'database.null-byte',
      })
      await expect(connection.query('select $1::text', ['a\0b'])).rejects.toMatchObject({
        code: 'database.error',
        details: { sqlstate: '22021' },
      })
      expect(await connection.query('select 1 as one')).toEqual([{ one: 1 }])
    })
  })
}
