import { expect, test } from 'vitest'
import { type ObjectId, objectId } from '../catalog/object-id.ts'
import type { AnyOperationDefinition, Operation, TransactionNeed } from '../operations/operation.ts'
import { buildPlan, type PlanInput, type PlanOptions } from './build-plan.ts'
import { planToJson } from './plan-to-json.ts'

const users = objectId('table', 'public', 'users')
const people = objectId('table', 'public', 'people')
const email = objectId('column', 'public', 'users', 'email')

interface Args {
  readonly sql: string
  readonly need?: TransactionNeed
  readonly creates?: readonly ObjectId[]
  readonly drops?: readonly ObjectId[]
  readonly changes?: readonly ObjectId[]
  /** It has a second statement, which may run later. */
  readonly later?: string
  /** The SQL tells whether this object is new. */
  readonly asks?: ObjectId
}

const step: AnyOperationDefinition = {
  name: 'step',
  record: (args: Args) => args,
  render: (args: Args) => [args],
  sql: ({ sql, need, asks, later }: Args, { isNew, isReplaced, online }) => {
    const state = (id: ObjectId) => (isReplaced?.(id) ? 'replaced' : isNew(id) ? 'new' : 'old')
    const text = asks === undefined ? sql : `${sql} ${state(asks)} ${online ? 'online' : 'offline'}`
    return [
      need === undefined ? { sql: text } : { sql: text, transaction: need },
      ...(later === undefined ? [] : [{ sql: later, transaction: 'later' } as const]),
    ]
  },
  touches: ({ creates = [], drops = [], changes = [] }: Args) => ({ creates, drops, changes }),
}

const options: PlanOptions = {
  from: [],
  to: ['b'],
  serverVersion: 170_000,
  online: true,
  transaction: 'per-revision',
  definitions: new Map([['step', step]]),
}

const op = (sql: string, args: Omit<Args, 'sql'> = {}): Operation => ({ op: 'step', args: { sql, ...args } })

function revision(id: string, upgrade: readonly Operation[], more: Partial<PlanInput> = {}): PlanInput {
  return {
    direction: 'upgrade',
    file: {
      revision: id,
      downRevision: [],
      branchLabels: [],
      dependsOn: [],
      message: `make ${id}`,
      description: '',
      createdAt: undefined,
      path: `/versions/${id}.ts`,
      language: 'typescript',
      transaction: 'default',
      irreversible: undefined,
      checksum: '',
    },
    body: { upgrade, downgrade: [] },
    checksum: '',
    parents: [],
    versionTable: [['insert', id]],
    ...more,
  }
}

/** Groups as text: `(a1 a2 !)` is a transaction that ends with the bookkeeping of its revision, `[a3]` is none. */
function groups(
  inputs: readonly PlanInput[],
  transaction: PlanOptions['transaction'] = 'per-revision',
): string {
  return buildPlan(inputs, { ...options, transaction })
    .groups.map(({ isTransactional, parts }) => {
      const words = parts.flatMap(({ steps, isLast }) => [
        ...steps.map(({ statement }) => ('sql' in statement ? statement.sql : 'code')),
        ...(isLast ? ['!'] : []),
      ])
      return isTransactional ? `(${words.join(' ')})` : `[${words.join(' ')}]`
    })
    .join(' ')
}

const own = { need: 'own' } as const
const none = { need: 'none' } as const

test.each([
  ['one transaction each', [['a1', 'a2'], ['b1']], '(a1 a2 !) (b1 !)', '(a1 a2 ! b1 !)'],
  ['a revision without statements', [[], ['b1']], '(!) (b1 !)', '(! b1 !)'],
  ['one that must commit before the next', [['a1', 'own', 'a2']], '(a1 own) (a2 !)', '(a1 own) (a2 !)'],
  ['one that must commit, at the end', [['a1', 'own'], ['b1']], '(a1 own !) (b1 !)', '(a1 own !) (b1 !)'],
  ['one outside', [['a1', 'none', 'a2'], ['b1']], '(a1) [none] (a2 !) (b1 !)', '(a1) [none] (a2 ! b1 !)'],
  ['one outside, alone', [['none']], '[none] (!)', '[none] (!)'],
])('transaction groups: %s', (_name, bodies, perRevision, all) => {
  const inputs = bodies.map((words, index) =>
    revision(
      'ab'.charAt(index),
      words.map((word) => op(word, word === 'own' ? own : word === 'none' ? none : {})),
    ),
  )
  expect(groups(inputs)).toBe(perRevision)
  expect(groups(inputs, 'all')).toBe(all)
})

const valid = objectId('constraint', 'public', 'users', 'valid')
const add = op('add', { later: 'check', creates: [valid], changes: [users] })

test.each([
  [
    'after all else, in their order',
    [add, op('set', { later: 'prove', changes: [email] }), op('a1', { changes: [people] })],
    '(add set a1) (check) (prove !)',
  ],
  ['before SQL of which nothing is known', [add, op('sql'), op('a1')], '(add) (check) (sql a1 !)'],
  [
    'before their table is dropped',
    [add, op('a1', { creates: [people] }), op('a2', { drops: [users] })],
    '(add a1) (check) (a2 !)',
  ],
  [
    'before their table is attached',
    [add, op('a1', { creates: [objectId('partition', 'public', 'users')], changes: [users, people] })],
    '(add) (check) (a1 !)',
  ],
  ['before what they made is changed', [add, op('a1', { changes: [valid] })], '(add) (check) (a1 !)'],
  ['after a change of their table', [add, op('a1', { changes: [users] })], '(add a1) (check !)'],
  [
    'before a change of their table, if they are of a column',
    [op('set', { later: 'prove', changes: [email] }), op('a1', { changes: [users] })],
    '(set) (prove) (a1 !)',
  ],
])('what may run later runs %s', (_name, operations, expected) => {
  expect(groups([revision('a', operations)])).toBe(expected)
})

test('a revision that wants no transaction has none, but for what needs its own', () => {
  const input = revision('a', [op('a1'), op('a2', own), op('a3')])
  expect(groups([{ ...input, file: { ...input.file, transaction: 'none' } }])).toBe('[a1] (a2) [a3] (!)')
})

test('only a revision in one group is atomic', () => {
  const inputs = [revision('a', [op('a1', own)]), revision('b', [op('b1', own), op('b2')])]
  expect(buildPlan(inputs, options).revisions.map(({ isAtomic }) => isAtomic)).toEqual([true, false])
})

test('what the plan makes is new to all that follows, also its parts, until it is dropped', () => {
  const asks = (id: ObjectId) => op('is', { asks: id })
  const inputs = [
    revision('a', [asks(users), op('make', { creates: [users] }), asks(users)]),
    revision('b', [asks(email), op('drop', { drops: [users] }), asks(users)]),
  ]
  expect(groups(inputs)).toBe('(is old online make is new online !) (is new online drop is old online !)')
})

test('what a revision drops and makes again is replaced, also before it does; a rename replaces nothing', () => {
  const ask = op('is', { asks: valid })
  const [drop, make] = [op('drop', { drops: [valid] }), op('make', { creates: [valid] })]
  expect(groups([revision('a', [ask, drop, make])])).toBe('(is replaced online drop make !)')
  expect(groups([revision('a', [drop]), revision('b', [ask, make])])).toBe('(drop !) (is old online make !)')
  const rename = op('rename', { drops: [email], creates: [valid] })
  expect(groups([revision('a', [drop, ask, rename])])).toBe('(drop is old online rename !)')
})

test('what is renamed is as new as it was', () => {
  const rename = op('rename', { drops: [users], creates: [people] })
  const ask = op('is', { asks: people })
  expect(groups([revision('a', [rename, ask])])).toBe('(rename is old online !)')
  expect(groups([revision('a', [op('make', { creates: [users] }), rename, ask])])).toBe(
    '(make rename is new online !)',
  )
})

test('a revision that was cut off is planned as it was then', () => {
  const body = [op('is', { asks: users }), op('a2', none)]
  const fresh = buildPlan([revision('a', [op('make', { creates: [users] })]), revision('b', body)], options)
  const [, cut] = fresh.revisions
  expect(cut).toMatchObject({ online: true, createdBefore: [users], isAtomic: false, stepCount: 2 })
  const resumed = { online: cut?.online ?? false, createdBefore: cut?.createdBefore ?? [] }
  const again = buildPlan([revision('b', body, { resumed })], { ...options, online: false })
  expect(
    again.groups.flatMap(({ parts }) => parts.flatMap(({ steps }) => steps.map((each) => each.statement))),
  ).toEqual([{ sql: 'is new online' }, { sql: 'a2', transaction: 'none' }])
})

test('a downgrade through an irreversible revision is refused with its reason', () => {
  const input = revision('a', [])
  const file = { ...input.file, irreversible: 'the names are gone' }
  const inputs = [
    { ...input, direction: 'downgrade' as const, file, body: { upgrade: [], downgrade: undefined } },
  ]
  expect(() => buildPlan(inputs, options)).toThrow(
    /Revision a \(.*a\.ts\) cannot be downgraded: the names are gone/,
  )
})

test('a plan is plain JSON', () => {
  const json = planToJson(buildPlan([revision('a', [op('a1'), op('a2', none)])], options))
  expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  expect(json.revisions[0]).toMatchObject({
    revision: 'a',
    isAtomic: false,
    steps: [
      { group: 0, isTransactional: true, operation: 'step', sql: 'a1', hazards: [] },
      { group: 1, isTransactional: false, sql: 'a2' },
    ],
  })
})
