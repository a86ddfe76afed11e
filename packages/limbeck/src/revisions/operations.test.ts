import { describe, expect, expectTypeOf, test } from 'vitest'
import { allOperations } from '../objects/all-operations.ts'
import { kinds } from '../objects/kinds.ts'
import type { ExecuteOptions } from '../operations/execute.ts'
import { freeOperations } from '../operations/free-operations.ts'
import { defineRevision } from './define-revision.ts'
import type { Operations } from './operations.ts'

describe('the registry of operations', () => {
  const families = [
    ...kinds.map(({ kind, operations }) => ({ kind, operations })),
    { kind: '', operations: freeOperations },
  ]
  const named = families.flatMap(({ kind, operations }) =>
    Object.entries(operations).map(([name, definition]) => ({ kind, name, definition })),
  )

  test('has each name once', () => {
    expect(named.length).toBeGreaterThan(30)
    const twice = named.filter(({ name }, index) => named.findIndex((other) => other.name === name) !== index)
    expect(twice).toEqual([])
    expect(allOperations.size).toBe(named.length)
  })

  test('calls each definition by its own name', () => {
    expect(named.filter(({ name, definition }) => definition.name !== name)).toEqual([])
  })
})

test('op is typed by the definitions', () => {
  expectTypeOf<Operations['execute']>().parameters.toEqualTypeOf<
    [sql: string, options?: ExecuteOptions | undefined]
  >()
  expectTypeOf<Operations>().toHaveProperty('createTable')
  expectTypeOf<Operations>().toHaveProperty('addColumn')
  expectTypeOf<Operations['dropTable']>().parameter(0).toEqualTypeOf<string>()
  expectTypeOf<Operations['addColumn']>().returns.toEqualTypeOf<void>()

  defineRevision({
    revision: 'a',
    upgrade(op) {
      op.addColumn('users', { name: 'phone', type: 'text', nullable: true }, { schema: 'app' })
      // @ts-expect-error a column has a type
      op.addColumn('users', { name: 'phone' })
      // @ts-expect-error no such operation
      op.addColum('users')
    },
    downgrade(op) {
      op.dropColumn('users', 'phone', { ifExists: true })
    },
  })
  // @ts-expect-error neither a downgrade nor a reason
  defineRevision({ revision: 'a', upgrade() {} })
  // @ts-expect-error both
  defineRevision({ revision: 'a', upgrade() {}, downgrade() {}, irreversible: 'gone' })
  // @ts-expect-error a field that does not exist
  defineRevision({ revision: 'a', upgrade() {}, downgrade() {}, downRevison: 'b' })
})
