import { describe, expect, test } from 'vitest'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { buildGraph } from './build-graph.ts'

const graph = buildGraph([
  { revision: '1a2b3c4d', branchLabels: 'main' },
  { revision: '3c4d5e6f', downRevision: '1a2b3c4d' },
  { revision: '5e6f7a8b', downRevision: '3c4d5e6f' },
  { revision: '7a8b9c0d', branchLabels: 'billing' },
  { revision: '9c0d1a2b', downRevision: '7a8b9c0d' },
])

describe('a new revision', () => {
  test('builds on the head', () => {
    expect(graph.draft({ revision: 'new', head: 'main@head', dependsOn: ['billing', '9c0d'] })).toEqual({
      revision: 'new',
      downRevision: ['5e6f7a8b'],
      branchLabels: [],
      dependsOn: ['billing', '9c0d1a2b'],
    })
  })

  test.each([
    ['with several heads and none named', { revision: 'new' }, 'revision.multiple-heads'],
    ['after a revision that is no head', { revision: 'new', head: '3c4d' }, 'revision.not-a-head'],
    ['with a parent named twice', { revision: 'new', head: ['5e6f', '5e6f7a8b'] }, 'revision.duplicate-head'],
    ['with an id that is taken', { revision: '1a2b3c4d', head: 'base' }, 'revision.duplicate-id'],
    ['with an id that is a target', { revision: 'head', head: 'base' }, 'revision.bad-id'],
    [
      'with an id too long for the version table',
      { revision: 'a'.repeat(33), head: 'base' },
      'revision.bad-id',
    ],
    [
      'with a label that is taken',
      { revision: 'new', head: 'base', branchLabels: 'main' },
      'revision.duplicate-label',
    ],
    [
      'with a label that is an id',
      { revision: 'new', head: 'base', branchLabels: '1a2b3c4d' },
      'revision.duplicate-label',
    ],
    [
      'with a label that reads as a target',
      { revision: 'new', head: 'base', branchLabels: 'v-2' },
      'revision.bad-label',
    ],
    [
      'with a label of other characters',
      { revision: 'new', head: 'base', branchLabels: 'a b' },
      'revision.bad-label',
    ],
    [
      'that depends on base',
      { revision: 'new', head: 'base', dependsOn: 'base' },
      'revision.missing-dependency',
    ],
  ])('is refused %s', (_, options, code) => {
    expect(failure(() => graph.draft(options)).code).toBe(code)
  })

  test('may open a branch, a line of its own, or join lines', () => {
    expect(graph.draft({ revision: 'new', head: '3c4d', splice: true }).downRevision).toEqual(['3c4d5e6f'])
    expect(graph.draft({ revision: 'new', head: 'base', branchLabels: 'new-line' }).downRevision).toEqual([])
    expect(graph.draft({ revision: 'new', head: 'heads' }).downRevision).toEqual(['5e6f7a8b', '9c0d1a2b'])
  })
})

function failure(run: () => unknown): LimbeckError {
  try {
    run()
  } catch (error) {
    if (error instanceof LimbeckError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
