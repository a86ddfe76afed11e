import { describe, expect, test } from 'vitest'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { buildGraph } from './build-graph.ts'
import type { HeaderInput } from './header-input.ts'

/** main: 1a2b -> 3c4d -> 5e6f; billing: 7a8b -> 9c0d; billing's head depends on 3c4d. */
const headers: readonly HeaderInput[] = [
  { revision: '1a2b3c4d', branchLabels: 'main' },
  { revision: '3c4d5e6f', downRevision: '1a2b3c4d' },
  { revision: '5e6f7a8b', downRevision: '3c4d5e6f' },
  { revision: '7a8b9c0d', branchLabels: ['billing'] },
  { revision: '9c0d1a2b', downRevision: ['7a8b9c0d'], dependsOn: '3c4d' },
]
const graph = buildGraph(headers)

function failure(run: () => unknown): LimbeckError {
  try {
    run()
  } catch (error) {
    if (error instanceof LimbeckError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

test('headers may be written with lists, single names or nothing', () => {
  expect(graph.heads).toEqual(['5e6f7a8b', '9c0d1a2b'])
  expect(graph.bases).toEqual(['1a2b3c4d', '7a8b9c0d'])
  expect(graph.get('9c0d')?.resolvedDependsOn).toEqual(['3c4d5e6f'])
  expect(graph.get('main@head')?.labels).toEqual(['main'])
})

test('a head that something depends on is an effective head and gets no row', () => {
  const depended = buildGraph([{ revision: 'aaaa' }, { revision: 'bbbb', dependsOn: 'aaaa' }])
  expect(depended.heads).toEqual(['aaaa', 'bbbb'])
  expect(depended.effectiveHeads).toEqual(['aaaa'])
  expect(depended.resolvedHeads).toEqual(['bbbb'])
  expect(depended.upgradeSteps([], 'heads').at(-1)?.heads).toEqual(['bbbb'])
})

describe('a target', () => {
  test.each([
    ['5e6f7a8b', [], ['5e6f7a8b']],
    ['5e6f', [], ['5e6f7a8b']],
    ['5', [], ['5e6f7a8b']],
    ['billing', [], ['7a8b9c0d']],
    ['heads', [], ['5e6f7a8b', '9c0d1a2b']],
    ['base', [], []],
    ['billing@head', [], ['9c0d1a2b']],
    ['main@3c4d', [], ['3c4d5e6f']],
    ['main@+1', [], ['1a2b3c4d']],
    ['main@+2', ['1a2b3c4d'], ['5e6f7a8b']],
    ['+1', ['3c4d5e6f'], ['5e6f7a8b']],
    ['-1', ['3c4d5e6f'], ['1a2b3c4d']],
    ['-1', ['1a2b3c4d'], []],
    ['main@head-1', [], ['3c4d5e6f']],
    ['1a2b+1', [], ['3c4d5e6f']],
    ['billing@-1', ['5e6f7a8b', '9c0d1a2b'], ['7a8b9c0d']],
  ])('%s from %j is %j', (target, current, expected) => {
    expect(graph.resolve(target, current).map(({ revision }) => revision)).toEqual(expected)
  })

  test.each([
    ['abc123', 'revision.unknown', "Can't locate revision identified by 'abc123'"],
    ['+1junk', 'revision.unknown', "Can't locate revision identified by '+1junk'"],
    ['nosuch@head', 'revision.unknown', "Can't locate revision identified by 'nosuch'"],
    [
      'head',
      'revision.multiple-heads',
      "Multiple head revisions are present for given argument 'head': 5e6f7a8b, 9c0d1a2b",
    ],
    ['billing@1a2b3c4d', 'revision.not-on-branch', "Revision 1a2b3c4d is not a member of branch 'billing'"],
    ['+1', 'revision.ambiguous-walk', 'Ambiguous walk: there are several bases: 1a2b3c4d, 7a8b9c0d'],
    ['main@+9', 'revision.too-far', "Relative revision +9 didn't produce 9 migrations"],
  ])('%s is refused with %s', (target, code, message) => {
    expect(failure(() => graph.resolve(target, []))).toMatchObject({ code, message })
  })

  test('that is mistyped is answered with the names it may have meant', () => {
    const error = failure(() => graph.get('biling@head'))
    expect(error.hint).toContain('Did you mean billing?')
    expect(error.details).toMatchObject({ suggestions: ['billing'] })
  })

  test('that begins several ids is answered with their list', () => {
    const two = buildGraph([{ revision: 'abcd1' }, { revision: 'abcd2' }])
    expect(failure(() => two.get('abcd'))).toMatchObject({
      code: 'revision.ambiguous-prefix',
      details: { choices: ['abcd1', 'abcd2'] },
    })
  })
})

describe('a downgrade', () => {
  const merged = buildGraph([
    { revision: 'base1' },
    { revision: 'left1', downRevision: 'base1' },
    { revision: 'right', downRevision: 'base1' },
    { revision: 'merge', downRevision: ['left1', 'right'] },
  ])

  test('by one from a merge names the choices and what they mean', () => {
    const error = failure(() => merged.downgradeSteps(['merge'], '-1'))
    expect(error).toMatchObject({
      code: 'revision.ambiguous-walk',
      message: 'Ambiguous walk: merge merges several parents: left1, right',
      details: { from: 'merge', choices: ['left1', 'right'] },
    })
    expect(error.hint).toBe(
      'Say how far: limbeck downgrade left1 takes back merge alone, ' +
        'limbeck downgrade left1@base1 takes back left1 too, limbeck downgrade right@base1 takes back right too.',
    )
    const revisions = (target: string) =>
      merged.downgradeSteps(['merge'], target).map(({ revision }) => revision)
    expect(revisions('left1')).toEqual(['merge'])
    expect(revisions('left1@base1')).toEqual(['merge', 'left1'])
    expect(revisions('right@base1')).toEqual(['merge', 'right'])
  })

  test('to a parent of a merge takes the merge back and leaves both parents applied', () => {
    expect(merged.downgradeSteps(['merge'], 'left1')).toEqual([
      {
        direction: 'down',
        revision: 'merge',
        from: ['merge'],
        to: ['left1', 'right'],
        versionTable: [
          ['insert', 'left1'],
          ['update', 'merge', 'right'],
        ],
        heads: ['left1', 'right'],
      },
    ])
  })

  test('by one from several rows counts from the first, and says so', () => {
    const rows = ['5e6f7a8b', '9c0d1a2b']
    expect(graph.downgradeNotice(rows, '-1')).toBe(
      '-1 is ambiguous with several current revisions (5e6f7a8b, 9c0d1a2b): it counts from 5e6f7a8b. ' +
        'Write 5e6f7a8b-1 or 9c0d1a2b-1 to say which.',
    )
    for (const target of ['main@-1', '5e6f7a8b-1', 'base']) {
      expect(graph.downgradeNotice(rows, target)).toBeUndefined()
    }
    expect(graph.downgradeNotice(['5e6f7a8b'], '-1')).toBeUndefined()
  })

  test('of an unknown branch is refused even where there is one line only', () => {
    const plain = buildGraph([{ revision: 'base1' }, { revision: 'next1', downRevision: 'base1' }])
    expect(failure(() => plain.downgradeSteps(['next1'], 'nosuch@base')).code).toBe('revision.unknown-branch')
  })

  test('takes what depends on a revision back with it', () => {
    const steps = graph.downgradeSteps(['5e6f7a8b', '9c0d1a2b'], 'main@base')
    expect(steps.map(({ revision }) => revision)).toEqual(['5e6f7a8b', '9c0d1a2b', '3c4d5e6f', '1a2b3c4d'])
    expect(steps.at(-1)?.heads).toEqual(['7a8b9c0d'])
  })
})

test('a stamp of revisions that include each other is refused', () => {
  expect(failure(() => graph.stampSteps([], ['1a2b', '3c4d'])).code).toBe('revision.overlap')
})

test('version rows that no file has are refused by name', () => {
  expect(failure(() => graph.upgradeSteps(['abc123'], 'heads')).message).toBe(
    "Can't locate revision identified by 'abc123'",
  )
})

test('a range may end at the version rows', () => {
  const history = (range: string) => graph.history(range, ['3c4d5e6f']).map(({ revision }) => revision)
  expect(history(':current')).toEqual(['3c4d5e6f', '1a2b3c4d'])
  expect(history('1a2b:main@head')).toEqual(['5e6f7a8b', '3c4d5e6f', '1a2b3c4d'])
  expect(failure(() => history('nocolon')).code).toBe('revision.bad-range')
})

test('ten thousand revisions in one line are built, walked up and walked down', () => {
  const size = 10_000
  const id = (at: number) => `r${at.toString().padStart(7, '0')}`
  const long = buildGraph(
    Array.from({ length: size }, (_, at) => ({
      revision: id(at),
      downRevision: at === 0 ? undefined : id(at - 1),
    })),
  )
  const steps = long.upgradeSteps([], 'head')
  expect(steps.map(({ revision }) => revision)).toEqual([...long.revisions.keys()])
  expect(long.downgradeSteps([id(size - 1)], 'base').at(-1)?.heads).toEqual([])
  expect(long.resolve(`head-${size - 1}`, []).map(({ revision }) => revision)).toEqual([id(0)])
})
