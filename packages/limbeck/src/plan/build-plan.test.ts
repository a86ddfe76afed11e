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
  /** The SQL tells whether this object is new. */
  readonly asks?: ObjectId
}

const step: AnyOperationDefinition = {
  name: 'step',
  record: (args: Args) => args,
  render: (args: Args) => [args],
  sql: ({ sql, need, asks }: Args, { isNew, online }) => {
    const text =
      asks === undefined ? sql : `${sql} ${isNew(asks) ? 'new' : 'old'} ${online ? 'online' : 'offline'}`
    return [need === undefined ? { sql: text } : { sql: text, transaction: need }]
  },
  touches: ({ creates = [], drops = [] }: Args) => ({ creates, drops }),
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

test('a revision that wants no transaction has none', () => {
  const input = revision('a', [op('a1'), op('a2', own)])
  expect(groups([{ ...input, file: { ...input.file, transaction: 'none' } }])).toBe('[a1] [a2] (!)')
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
