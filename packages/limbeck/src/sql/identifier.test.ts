import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { identifier } from './identifier.ts'
import { reservedWords } from './reserved-words.ts'

test.each([
  ['users', 'users'],
  ['_x9', '_x9'],
  ['User', '"User"'],
  ['9lives', '"9lives"'],
  ['select', '"select"'],
  ['left', '"left"'],
  ['integer', '"integer"'],
  ['name', 'name'],
  ['two words', '"two words"'],
  ['a"b', '"a""b"'],
  ['ünïcode', '"ünïcode"'],
  ['a$b', '"a$b"'],
])('the name %s is written %s', (name, written) => {
  expect(identifier(name)).toBe(written)
})

// Names as people write them, and words that PostgreSQL may keep for itself.
const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !text.includes('\0')),
  fc.constantFrom(...reservedWords),
  fc.stringMatching(/^[a-z_][a-z0-9_$]{0,10}$/),
)

onEveryServer(
  (server) => {
    test('every name and every keyword is quoted just as quote_ident does it', async () => {
      const { connection } = await server.fresh()
      const keywords = await connection.query<{ word: string }>(
        'select word from pg_catalog.pg_get_keywords()',
      )
      const names = [...fc.sample(name, 500), ...keywords.map(({ word }) => word)]
      const rows = await connection.query<{ quoted: string }>(
        'select pg_catalog.quote_ident(name) as quoted from unnest($1::text[]) with ordinality as n (name, place) order by place',
        [names],
      )
      expect(names.map(identifier)).toEqual(rows.map(({ quoted }) => quoted))
    })
  },
  { only: ['postgresql 18'], because: 'the list of words is that of 18, the longest' },
)

onEveryServer((server) => {
  test('a table and a column can have any name', async () => {
    const { connection } = await server.fresh()
    const short = name.filter((text) => Buffer.byteLength(text) <= 63)
    await fc.assert(
      fc.asyncProperty(short, async (any) => {
        await connection.execute(`create temporary table ${identifier(any)} (${identifier(any)} int)`)
        const rows = await connection.query(
          'select attname::text as name from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = attrelid where relname = $1 and attnum = 1',
          [any],
        )
        expect(rows).toEqual([{ name: any }])
        await connection.execute(`drop table pg_temp.${identifier(any)}`)
      }),
      { numRuns: 30 },
    )
  })
})
