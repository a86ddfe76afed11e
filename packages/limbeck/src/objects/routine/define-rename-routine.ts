import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { trailingOptions } from '../trailing-options.ts'
import { routineId } from './routine-id.ts'
import { signatureSql } from './signature-sql.ts'

/** The arguments of the operations that rename a routine. */
export interface RenameRoutine extends RenameRoutineOptions {
  readonly name: string
  readonly types: string
  readonly to: string
}

/** The options of the operations that rename a routine. */
export interface RenameRoutineOptions {
  readonly schema?: string
}

/** Defines the operation that renames one kind of routine: `op.renameX(name, types, to)`. */
export function defineRenameRoutine<const Name extends string>(operation: Name, kind: string) {
  return defineOperation(operation, {
    record: (name: string, types: string, to: string, options: RenameRoutineOptions = {}): RenameRoutine => ({
      name,
      types,
      to,
      ...options,
    }),
    render: ({ name, types, to, ...options }) => [name, types, to, ...trailingOptions(options)],
    sql: ({ to, ...routine }) => [
      { sql: `alter ${kind} ${signatureSql(kind, routine)} rename to ${identifier(to)}` },
    ],
    touches: ({ to, ...args }) => ({
      drops: [routineId(kind, args)],
      creates: [routineId(kind, { ...args, name: to })],
    }),
  })
}
