import { LimbeckError } from '../../errors/limbeck-error.ts'
import { definitionOf } from '../../objects/definition-of.ts'
import type { OwnOperations } from '../../objects/definitions-with.ts'
import type { Operation } from '../../operations/operation.ts'

/**
 * The SQL of operations for a file that will run on any database, in its plain form: nothing is taken to be new, nothing
 * is written in its online form.
 *
 * @throws LimbeckError `revision.not-sql` for an operation that runs code
 */
export function sqlStatements(
  operations: readonly Operation[],
  serverVersion: number,
  own?: OwnOperations,
): readonly string[] {
  const context = { serverVersion, isNew: () => false, online: false }
  return operations.flatMap((operation) =>
    definitionOf(operation, own)
      .sql(operation.args, context)
      .map((statement) => {
        if ('sql' in statement) return statement.sql
        throw new LimbeckError('revision.not-sql', `op.${operation.op} runs code, which SQL cannot say`, {
          hint: 'Write this revision as a TypeScript file: leave out --sql-file.',
          details: { operation: operation.op },
        })
      }),
  )
}
