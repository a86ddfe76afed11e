import { describe, expect, test } from 'vitest'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { buildGraph } from './build-graph.ts'
import type { HeaderInput } from './header-input.ts'

describe('headers are refused', () => {
  test.each<[string, readonly HeaderInput[], string, string]>([
    [
      'with an id that two have',
      [{ revision: 'a' }, { revision: 'a' }],
      'revision.duplicate-id',
      'Revision a is present more than once',
    ],
    [
      'with a parent that is not there, naming the child',
      [{ revision: 'child', downRevision: 'gone' }],
      'revision.missing-parent',
      "Revision child names the parent 'gone', which no revision file has as its id",
    ],
    [
      'with a dependency that is not there, naming who depends',
      [{ revision: 'child', dependsOn: 'gone' }],
      'revision.missing-dependency',
      "Revision child names the dependency 'gone', which no revision file has as its id",
    ],
    [
      'that run in a circle, naming the loop',
      [
        { revision: 'start' },
        { revision: 'a', downRevision: ['start', 'c'] },
        { revision: 'b', downRevision: 'a' },
        { revision: 'c', downRevision: 'b' },
        { revision: 'd', downRevision: 'c' },
      ],
      'revision.cycle',
      'Cycle is detected in revisions (a -> c -> b -> a)',
    ],
    [
      'that run in a circle by way of a dependency',
      [
        { revision: 'a', dependsOn: 'b' },
        { revision: 'b', downRevision: 'a' },
      ],
      'revision.cycle',
      'Dependency cycle is detected in revisions (a -> b -> a)',
    ],
    [
      'with a label that is used twice',
      [
        { revision: 'a', branchLabels: 'x' },
        { revision: 'b', branchLabels: 'x' },
      ],
      'revision.duplicate-label',
      "Branch name 'x' in revision b already used by revision a",
    ],
    [
      'with a character of the target grammar in an id',
      [{ revision: 'a@b-c' }],
      'revision.bad-id',
      "Character(s) '-, @' not allowed in revision identifier 'a@b-c'",
    ],
  ])('%s', (_, given, code, message) => {
    expect(failure(() => buildGraph(given))).toMatchObject({ code, message })
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
