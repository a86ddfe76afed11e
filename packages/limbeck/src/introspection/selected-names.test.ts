import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { kinds } from '../objects/kinds.ts'
import { scriptOfKinds } from './script-of-kinds.ts'
import { selectedNames } from './selected-names.ts'

test.each([
  [
    'select 1 as one, n.two, "three", f(a, b) as four, array[1, 2] as five',
    ['one', 'two', 'three', 'four', 'five'],
  ],
  [`select a is distinct from b as c, 'x, y' as d from t, u`, ['c', 'd']],
  ['with a as (select 1 as b), c as (select 2 as d) select b, d from a, c', ['b', 'd']],
  ['select distinct a from b', ['a']],
  ['select (select a from b) as c /* d, */ from e', ['c']],
])('%s', (sql, names) => {
  expect(selectedNames(sql)).toEqual(names)
})

test.each(['select count(*) from a', 'select a.* from a', 'select a::text[] from a'])(
  'every column has a name of its own, unlike in %s',
  (sql) => {
    expect(() => selectedNames(sql)).toThrow('no name of its own')
  },
)

onEveryServer((server) => {
  test('the columns of every query are known by the names that the server knows', async () => {
    const { connection } = await server.fresh()
    const { commonTables, queries } = scriptOfKinds(kinds, connection.serverVersion)
    expect(queries.length).toBeGreaterThan(50)
    for (const { name, columns, rows } of queries) {
      const [, sql = ''] = /\bfrom \((.*)\) q\)$/s.exec(rows) ?? []
      const [row = {}] = await connection.query(
        `with ${commonTables} select q.* from (select) one left join lateral (${sql}) q on true limit 1`,
      )
      expect(columns, name).toEqual(Object.keys(row))
    }
  })
})
