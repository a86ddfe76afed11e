import { describe, expect, test } from 'vitest'
import { defineOperation } from '../operations/define-operation.ts'
import { defineRevision, type RevisionDefinition } from './define-revision.ts'
import { record } from './record.ts'

const path = import.meta.filename

function revision(upgrade: RevisionDefinition['upgrade']): RevisionDefinition {
  return defineRevision({ revision: 'a', upgrade, downgrade() {} })
}

describe('a revision is recorded', () => {
  test('as operations in the order of the calls', () => {
    const definition = defineRevision({
      revision: 'a',
      downRevision: undefined,
      upgrade(op) {
        op.execute('select 1')
        for (const id of [1, 2]) op.bulkInsert('colours', [{ id }], { schema: 'app' })
      },
      downgrade(op) {
        op.execute('vacuum', { transaction: 'none' })
      },
    })
    expect(record(definition, path)).toEqual({
      upgrade: [
        { op: 'execute', args: { sql: 'select 1' } },
        { op: 'bulkInsert', args: { table: 'colours', rows: [{ id: 1 }], schema: 'app' } },
        { op: 'bulkInsert', args: { table: 'colours', rows: [{ id: 2 }], schema: 'app' } },
      ],
      downgrade: [{ op: 'execute', args: { sql: 'vacuum', transaction: 'none' } }],
    })
  })

  test('with no downgrade when it is irreversible', () => {
    const definition = defineRevision({ revision: 'a', upgrade() {}, irreversible: 'the rows are gone' })
    expect(record(definition, path)).toEqual({ upgrade: [], downgrade: undefined })
  })

  test('by whatever definitions are given', () => {
    const paint = defineOperation('paint', {
      record: (colour: string, coats = 1) => ({ colour, coats }),
      render: ({ colour, coats }) => [colour, coats],
      sql: () => [],
      touches: () => ({}),
    })
    const definition = revision((op) => (op as unknown as { paint(colour: string): void }).paint('red'))
    expect(record(definition, path, new Map([['paint', paint]])).upgrade).toEqual([
      { op: 'paint', args: { colour: 'red', coats: 1 } },
    ])
  })
})

describe('what cannot be recorded is named with its file and line', () => {
  test('an operation that does not exist', () => {
    const definition = revision((op) => (op as unknown as { exceute(sql: string): void }).exceute('select 1'))
    expect(() => record(definition, path)).toThrow(
      expect.objectContaining({
        code: 'revision.unknown-operation',
        message: expect.stringMatching(/record\.test\.ts:\d+: op\.exceute is not an operation$/),
        hint: 'Did you mean op.execute?',
      }) as Error,
    )
  })

  test('an error that it throws', () => {
    const definition = revision(() => {
      throw new TypeError('no such\ncolour')
    })
    expect(() => record(definition, path)).toThrow(
      expect.objectContaining({
        code: 'revision.failed',
        message: expect.stringMatching(/record\.test\.ts:\d+: upgrade failed: no such$/),
        details: expect.objectContaining({ path, direction: 'upgrade', line: expect.any(Number) }),
      }) as Error,
    )
  })

  test('an asynchronous body, whose own failure goes nowhere else', () => {
    const definition = revision(async () => {
      throw new Error('later')
    })
    expect(() => record(definition, path)).toThrow(
      expect.objectContaining({
        code: 'revision.asynchronous',
        hint: expect.stringContaining('op.run'),
      }) as Error,
    )
  })
})
