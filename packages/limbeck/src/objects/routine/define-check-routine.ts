import { defineOperation } from '../../operations/define-operation.ts'
import { dollarQuoted } from '../../sql/dollar-quoted.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { routineId } from './routine-id.ts'

/** The arguments of the operations that check a routine. */
export interface CheckRoutine extends CheckRoutineOptions {
  readonly name: string
  readonly types: string
}

/** The options of the operations that check a routine. */
export interface CheckRoutineOptions {
  readonly schema?: string
}

/**
 * Defines the operation that checks the body of one kind of routine that was made without: `op.checkX(name, types)`.
 *
 * It is made over as it is, which PostgreSQL does not do without its language's consent, in the routine's own settings.
 */
export function defineCheckRoutine<const Name extends string>(
  operation: Name,
  kind: 'function' | 'procedure',
) {
  return defineOperation(operation, {
    record: (name: string, types?: string, options: CheckRoutineOptions = {}): CheckRoutine => ({
      name,
      types: types ?? '',
      ...options,
    }),
    render: ({ name, types, ...options }) => [name, types, ...trailingOptions(options)],
    sql: ({ name, types, schema }) => {
      const routine = `${literal(`${qualified(schema, name)}(${types})`)}::pg_catalog.regprocedure`
      const body = ` begin execute pg_catalog.pg_get_functiondef(${routine}); end `
      return [{ sql: `do ${dollarQuoted(body)}` }]
    },
    touches: (args) => ({ changes: [routineId(kind, args)] }),
  })
}
