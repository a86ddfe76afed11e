import { type DefinedOperation, defineOperation } from '../../operations/define-operation.ts'
import type { Statement } from '../../operations/operation.ts'
import { inputTypes } from './input-types.ts'
import type { FunctionDefinition, RoutineDefinition } from './routine.ts'
import { routineId } from './routine-id.ts'
import { routineSql } from './routine-sql.ts'

/** The options of the operations that make or replace a routine: what it is, and where. */
export type MakeRoutineOptions<Definition extends RoutineDefinition> = Definition & {
  readonly schema?: string
  /** Its body is not looked at, so that it may name what is not there yet: `checkFunction` does it later. */
  readonly unchecked?: boolean
}

/** The arguments of the operations that make or replace a routine. */
export type MakeRoutine<Definition extends RoutineDefinition> = MakeRoutineOptions<Definition> & {
  readonly name: string
}

/** How an operation makes a routine. */
export interface MakeRoutineKind {
  readonly kind: 'function' | 'procedure'
  readonly replaces: boolean
}

/** Defines the operation that makes, or makes over, one kind of routine: `op.createX(name, { … })`. */
export function defineMakeRoutine<Definition extends FunctionDefinition>() {
  return <const Name extends string>(
    operation: Name,
    { kind, replaces }: MakeRoutineKind,
  ): DefinedOperation<
    Name,
    [name: string, definition: MakeRoutineOptions<Definition>],
    MakeRoutine<Definition>
  > =>
    defineOperation<
      Name,
      [name: string, definition: MakeRoutineOptions<Definition>],
      MakeRoutine<Definition>
    >(operation, {
      record: (name, definition) => ({ name, ...definition }),
      render: ({ name, ...definition }) => [name, definition],
      sql: (args) => {
        const { unchecked, ...routine }: MakeRoutine<FunctionDefinition> = args
        const made = { sql: routineSql(`create ${replaces ? 'or replace ' : ''}${kind}`, routine) }
        return unchecked ? withoutCheck(made) : [made]
      },
      touches: ({ schema, name, arguments: list }) => {
        const id = routineId(kind, { name, types: inputTypes(list), ...(schema !== undefined && { schema }) })
        return replaces ? { changes: [id] } : { creates: [id] }
      },
    })
}

/** For the session, since a setting for a transaction is nothing where there is none. */
function withoutCheck(made: Statement): readonly Statement[] {
  return [{ sql: 'set check_function_bodies to off' }, made, { sql: 'reset check_function_bodies' }]
}
