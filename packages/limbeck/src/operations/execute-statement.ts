import type { Connection } from '../drivers/driver.ts'
import type { Statement } from './operation.ts'
import type { StepHost } from './step-host.ts'

/** Runs one statement of an operation: its code, or its SQL. Outside a transaction code may be given a host. */
export function executeStatement(
  connection: Connection,
  statement: Statement,
  host?: StepHost,
): Promise<void> {
  if (!('sql' in statement)) return statement.run(connection, host)
  return statement.run?.(connection, host) ?? connection.execute(statement.sql)
}
