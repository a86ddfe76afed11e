import { expect, test } from 'vitest'
import { backfill } from './backfill.ts'

const context = { serverVersion: 170000, isNew: () => false, online: true }

test('a backfill is one step outside a transaction that says which UPDATE it runs', () => {
  const args = backfill.record({ table: 'users', set: { name: `first || ' ' || last`, 'Is ok': 'true' } })
  expect(backfill.render(args)).toEqual([args])
  expect(backfill.sql(args, context)).toMatchObject([
    {
      transaction: 'none',
      description: `backfill in batches: update public.users set name = (first || ' ' || last), "Is ok" = (true) where name is distinct from (first || ' ' || last) or "Is ok" is distinct from (true)`,
    },
  ])
  expect(backfill.touches(args).changes).toEqual(['table:public.users'])
})

test.each([
  [undefined, 'op.backfill takes one object'],
  [{ set: { a: '1' } }, 'op.backfill needs another table'],
  [{ table: 'users' }, 'op.backfill needs another set'],
  [{ table: 'users', set: {} }, 'op.backfill needs another set'],
  [{ table: 'users', set: { a: 1 } }, 'op.backfill needs another set'],
  [{ table: 'users', set: 'a = 1' }, 'op.backfill needs another set'],
  [{ table: 'users', set: { a: '1' }, where: ' ' }, 'op.backfill needs another where'],
  [{ table: 'users', set: { a: '1' }, batch: 0 }, 'op.backfill needs another batch'],
  [{ table: 'users', set: { a: '1' }, batch: 1.5 }, 'op.backfill needs another batch'],
  [{ table: 'users', set: { a: '1' }, pauseMs: -1 }, 'op.backfill needs another pauseMs'],
  [{ table: 'users', set: { a: '1' }, maxLagSeconds: Number.NaN }, 'op.backfill needs another maxLagSeconds'],
  [{ table: 'users', set: { a: '1' }, schema: 3 }, 'op.backfill needs another schema'],
  [{ table: 'users', set: { a: '1' }, size: 5 }, 'op.backfill has no argument size'],
])('%j is refused: %s', (args, message) => {
  expect(() => backfill.record(args as never)).toThrowError(
    expect.objectContaining({ code: 'backfill.invalid-argument', message }),
  )
})
