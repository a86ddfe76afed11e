import { expect, test } from 'vitest'
import { newTypeText } from './new-type-text.ts'

test.each([
  ['alter table t alter c type numeric(8,2)', { type: 'numeric(8,2)' }],
  ['alter table t alter c type text collate "C", add d int', { type: 'text' }],
  [
    "alter table t alter c type timestamp with time zone using c at time zone 'UTC';",
    { type: 'timestamp with time zone', using: "c at time zone 'UTC'" },
  ],
  [
    'alter table t alter c type int using coalesce(nullif(c, $$,$$), $$using$$)::int, drop d',
    { type: 'int', using: 'coalesce(nullif(c, $$,$$), $$using$$)::int' },
  ],
  [
    'alter table t alter c type int using array[a, b][1] collate "C"',
    { type: 'int', using: 'array[a, b][1] collate "C"' },
  ],
  [
    'alter table t alter c type /* , */ varchar(3) -- x, using\n using left(c, 3) /* , */, drop d',
    { type: 'varchar(3)', using: 'left(c, 3)' },
  ],
  ['alter table t alter c type app."T" -- , using', { type: 'app."T"' }],
])('%s', (sql, expected) => {
  expect(newTypeText(sql, sql.search(/(?<= type (?:\/\* , \*\/ )?)(?!\/)\S/))).toEqual(expected)
})
