import { defineMove } from '../define-move.ts'
import { routineId } from './routine-id.ts'
import { signatureSql } from './signature-sql.ts'

/** Defines the operation that moves one kind of routine to another schema: `op.moveX(name, types, to, { schema })`. */
export function defineMoveRoutine<const Name extends string>(operation: Name, kind: string) {
  return defineMove(operation, {
    names: ['name', 'types'],
    statement: (args) => `alter ${kind} ${signatureSql(kind, args)}`,
    id: (args) => routineId(kind, args),
  })
}
