import { expect, test } from 'vitest'
import { loadParser } from '../sql/load-parser.ts'
import { locateStatements } from '../sql/locate-statements.ts'
import { parseScript } from './parse-script.ts'
import { touchedTables } from './touched-tables.ts'

test.each([
  ['alter table a add x int; alter table b add y int', [['a'], ['b']]],
  ['alter table a add x int; alter table b add x int', [['a', 'b']]],
  ['alter table a add x int references b; alter table b add y int', [['a', 'b']]],
  ['create table a (x int); create table b (x int); create index on b (x)', [['a', 'b']]],
  ['create table a (x int); alter table b add y int', [['a'], ['b']]],
  ['drop table a; drop table b', [['a', 'b']]],
  ['alter table a attach partition b for values in (1); alter table b add y int', [['a', 'b']]],
  ['alter table a alter x type timestamptz; alter table b alter y type timestamptz', [['a', 'b']]],
  ['alter table a alter x type text; alter table b alter y type timestamptz', [['a'], ['b']]],
  ['alter table a rename x to y; alter table b rename x to y', [['a', 'b']]],
  ['create index on a (x); create index on b (x)', [['a', 'b']]],
  [
    'create view v as select * from a, b; alter table a add x int; alter table b add y int',
    [['a', 'b', 'v']],
  ],
  [
    'alter table a rename x to y; alter index a_x rename to a_y; alter index b_x set (fillfactor = 70)',
    [['a']],
  ],
  ['update a set x = 1; comment on table b is null', []],
  ['alter table app.a add x int; alter table public.b add x int', [['app.a', 'b']]],
])('%s', async (sql, groups) => {
  const inputs = locateStatements(sql).map(({ text }) => ({ sql: text, transaction: undefined }))
  expect(touchedTables(parseScript(await loadParser(), inputs))).toEqual(groups)
})
