import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { literal } from './literal.ts'

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom("'", '\\', 'E', '"', '$', '\n', ' ', 'n', '-', 'ß', '😀'),
      maxLength: 20,
    }),
  )
  .filter((text) => !text.includes('\0'))

onEveryServer((server) => {
  test('a literal is what quote_literal writes', async () => {
    const { connection } = await server.fresh()
    const texts = fc.sample(anyText, 400)
    const rows = await connection.query<{ quoted: string }>(
      'select pg_catalog.quote_literal(value) as quoted from unnest($1::text[]) with ordinality as v (value, place) order by place',
      [texts],
    )
    expect(texts.map(literal)).toEqual(rows.map(({ quoted }) => quoted))
  })

  test.each(['on', 'off'])(
    'a literal reads back as its text with standard_conforming_strings %s',
    async (setting) => {
      const { connection } = await server.fresh()
      await connection.execute(`set standard_conforming_strings = ${setting}`)
      const texts = fc.sample(anyText, 300)
      const rows = await connection.query<{ value: string }>(
        `select value from (values ${texts.map((text, place) => `(${place}, ${literal(text)})`).join(', ')}) as v (place, value) order by place`,
      )
      expect(rows.map(({ value }) => value)).toEqual(texts)
    },
  )
})
