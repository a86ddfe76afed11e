import { expect, test } from 'vitest'
import { keepsValues } from './keeps-values.ts'

test.each([
  ['integer', 'bigint', undefined],
  ['varchar(10)', 'varchar(20)', undefined],
  ['numeric(6,2)', 'numeric(8,2)', undefined],
  ['integer', 'text', undefined],
  ['json', 'jsonb', undefined],
  ['timestamp', 'timestamptz', undefined],
  ['timestamp', 'timestamptz', "c at time zone 'UTC'"],
  ['varchar', 'inet', 'c::inet'],
])('a change from %s to %s keeps every value (using %s)', (from, to, using) => {
  expect(keepsValues(from, to, using)).toBe(true)
})

test.each([
  [undefined, 'bigint', undefined],
  ['bigint', 'integer', undefined],
  ['varchar(20)', 'varchar(10)', undefined],
  ['numeric(8,4)', 'numeric(8,2)', undefined],
  ['timestamptz', 'date', undefined],
  ['timestamp', 'timestamp(3)', undefined],
  ['double precision', 'real', undefined],
  ['text', 'integer', 'c::integer'],
  ['text', 'inet', 'null'],
  ['text[]', 'inet', 'c[1]::inet'],
])('a change from %s to %s may not keep every value (using %s)', (from, to, using) => {
  expect(keepsValues(from, to, using)).toBe(false)
})
