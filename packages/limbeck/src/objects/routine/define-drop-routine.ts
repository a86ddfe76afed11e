import { defineOperation } from '../../operations/define-operation.ts'
import { routineId } from './routine-id.ts'
import { signatureSql } from './signature-sql.ts'

/** The arguments of the operations that drop a routine. */
export interface DropRoutine extends DropRoutineOptions {
  readonly name: string
  readonly types: string
}

/** The options of the operations that drop a routine. */
export interface DropRoutineOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/**
 * Defines the operation that drops one kind of routine: `op.dropX(name, types)`, where `types` are those of its inputs
 * as one text, `integer, text`; none by default.
 */
export function defineDropRoutine<const Name extends string>(operation: Name, kind: string) {
  return defineOperation(operation, {
    record: (name: string, types?: string, options: DropRoutineOptions = {}): DropRoutine => ({
      name,
      types: types ?? '',
      ...options,
    }),
    render: ({ name, types, ...options }) => {
      const hasOptions = Object.keys(options).length > 0
      return [name, ...(hasOptions || types !== '' ? [types] : []), ...(hasOptions ? [options] : [])]
    },
    sql: ({ ifExists, ...routine }) => [
      { sql: `drop ${kind} ${ifExists ? 'if exists ' : ''}${signatureSql(kind, routine)}` },
    ],
    touches: (args) => ({ drops: [routineId(kind, args)] }),
  })
}
