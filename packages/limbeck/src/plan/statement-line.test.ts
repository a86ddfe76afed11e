import { expect, test } from 'vitest'
import { statementLine } from './statement-line.ts'

test.each([
  ['create table t (\n  id int\n)', 'create table t ( …'],
  ['-- why\nalter  table t\tadd column x numeric(12, 2)', 'alter table t add column x numeric(12, 2)'],
  [`insert into users values (42, 'it''s secret', E'\\'x')`, `insert into users values (…, '…', '…')`],
  [`update users set "Name" = 'secret' where id = 7`, `update users set "Name" = '…' where id = …`],
  [`do $$ begin raise 'secret'; end $$`, 'do $…$'],
  [`alter type mood add value 'glad'`, `alter type mood add value '…'`],
])('%s', (sql, line) => {
  expect(statementLine(sql)).toBe(line)
})

test('a long line is cut', () => {
  const line = statementLine(`select ${'a, '.repeat(100)}b`)
  expect(line.length).toBeLessThan(125)
  expect(line).toMatch(/ …$/)
})
