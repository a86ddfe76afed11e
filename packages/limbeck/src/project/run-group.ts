import type { Connection } from '../drivers/driver.ts'
import { executeStatement } from '../operations/execute-statement.ts'
import type { Operation } from '../operations/operation.ts'
import type { Step, TransactionGroup } from '../plan/plan.ts'
import { statementLine } from '../plan/statement-line.ts'
import { resetSessionSql } from '../runner/reset-session-sql.ts'

/** Where a group of steps ended early. */
export interface GroupFailure {
  readonly revision: string
  readonly operation: Operation
  readonly statement: string
  readonly error: Error
}

/**
 * Runs the steps of a transaction group in a scratch database, where nothing is recorded. Returns what failed; of a group that
 * is a transaction nothing is left then.
 */
export async function runGroup(
  connection: Connection,
  group: TransactionGroup,
): Promise<GroupFailure | undefined> {
  let at: Step | undefined
  try {
    if (group.isTransactional) await connection.execute('begin')
    for (const step of group.parts.flatMap(({ steps }) => steps)) {
      at = step
      await executeStatement(connection, step.statement)
    }
    if (group.isTransactional) await connection.execute('commit')
    await connection.execute(resetSessionSql())
    return undefined
  } catch (error) {
    if (at === undefined || !(error instanceof Error)) throw error
    await connection.execute('rollback')
    const { revision, operation, statement } = at
    const text = 'sql' in statement ? statementLine(statement.sql) : statement.description
    return { revision, operation, statement: text, error }
  }
}
