import { expect, test } from 'vitest'
import type { StatementEffects } from '../../locks/statement-effects.ts'
import type { Step } from '../../plan/plan.ts'
import { undeclaredEffects } from './undeclared-effects.ts'

const step: Step = {
  revision: 'a',
  direction: 'upgrade',
  index: 0,
  group: 0,
  isTransactional: true,
  operation: { op: 'execute', args: {} },
  statement: { sql: 'alter table t add check (a > 0)' },
}
const nothing: StatementEffects = { locks: [], rewrites: [], scans: [], builds: [] }
const messagesOf = (predicted: StatementEffects, seen: Partial<StatementEffects>) =>
  undeclaredEffects({
    step,
    predicted,
    trace: { ...nothing, ...seen, messages: [], durationMs: 0 },
  }).map(({ message }) => message)

test('a stronger lock than the declared one is found, a weaker one and a reader’s are not', () => {
  const declared = { ...nothing, locks: [{ relation: 't', mode: 'share' }] } as const
  expect(messagesOf(declared, { locks: [{ relation: 't', mode: 'row exclusive' }] })).toEqual([])
  expect(messagesOf(declared, { locks: [{ relation: 'u', mode: 'access share' }] })).toEqual([])
  expect(
    messagesOf(declared, {
      locks: [
        { relation: 't', mode: 'access exclusive' },
        { relation: 'u', mode: 'row share' },
      ],
    }),
  ).toEqual([
    't is locked in access exclusive mode, which is not declared (alter table t add check (a > 0))',
    'u is locked in row share mode, which is not declared (alter table t add check (a > 0))',
  ])
})

test('a rewrite, a scan and a build that nobody declared are found', () => {
  const declared = { ...nothing, scans: ['t'] }
  expect(messagesOf(declared, { rewrites: ['t'], scans: ['t'], builds: ['u'] })).toEqual([
    't is rewritten, which is not declared (alter table t add check (a > 0))',
    'an index of u is built, which is not declared (alter table t add check (a > 0))',
  ])
})
