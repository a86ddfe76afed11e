import { expect, test } from 'vitest'
import { bulkInsert } from '../../operations/bulk-insert.ts'
import { execute } from '../../operations/execute.ts'
import { run } from '../../operations/run.ts'
import { unprovenOperations } from './unproven-operations.ts'

test('what works on rows is named without its values, what works on the schema is not', () => {
  const operations = [
    execute.of({
      sql: "create table a (b text); update a set b = 'secret' where b = '1'; comment on table a is 'x'",
    }),
    execute.of({ sql: '/* rows */ with x as (select 1) insert into a select * from x' }),
    execute.of({ sql: 'do $$ begin delete from a; end $$' }),
    bulkInsert.of({ table: 'plans', rows: [{ name: 'secret' }] }),
    run.of(run.record(async () => {})),
  ]
  expect(unprovenOperations(operations)).toEqual([
    "update a set b = '…' where b = '…'",
    'with x as (select …) insert into a select * from x',
    'do $…$',
    'op.bulkInsert into plans',
    'op.run',
  ])
})
