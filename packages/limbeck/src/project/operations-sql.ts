import type { Operation, OperationContext } from '../operations/operation.ts'
import { statementText } from '../plan/statement-text.ts'
import { operationStatements } from './operation-statements.ts'

/** The SQL of generated operations, in order, one statement each. */
export function operationsSql(
  operations: readonly Operation[],
  context: Omit<OperationContext, 'isNew' | 'isReplaced'>,
): readonly string[] {
  return operationStatements(operations, context).map(statementText)
}
