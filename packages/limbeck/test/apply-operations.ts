import type { Connection } from '../src/drivers/driver.ts'
import { executeStatement } from '../src/operations/execute-statement.ts'
import type { Operation, Statement } from '../src/operations/operation.ts'
import { statementText } from '../src/plan/statement-text.ts'
import { operationStatements } from '../src/project/operation-statements.ts'

/** The statements of operations as a plan would run them: in their online forms, save on what they made themselves. */
export function statementsOf(operations: readonly Operation[], serverVersion: number): readonly Statement[] {
  return operationStatements(operations, { serverVersion, online: true })
}

/** Runs operations one statement after the other, each in a transaction of its own. */
export async function applyOperations(
  connection: Connection,
  operations: readonly Operation[],
): Promise<readonly string[]> {
  const done: string[] = []
  for (const statement of statementsOf(operations, connection.serverVersion)) {
    const text = statementText(statement)
    done.push(text)
    await executeStatement(connection, statement).catch((error: unknown) => {
      throw new Error(`${String(error)}\nin: ${text}\nafter: ${done.slice(0, -1).join(';\n')}`, {
        cause: error,
      })
    })
  }
  return done
}
