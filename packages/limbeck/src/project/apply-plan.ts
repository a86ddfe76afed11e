import type { Connection } from '../drivers/driver.ts'
import { executeStatement } from '../operations/execute-statement.ts'
import type { Plan } from '../plan/plan.ts'

/** Runs the steps of a plan in a scratch database, in its transactions; the version table is left alone. */
export async function applyPlan(plan: Plan, connection: Connection): Promise<void> {
  for (const { isTransactional, parts } of plan.groups) {
    if (isTransactional) await connection.execute('begin')
    for (const { statement } of parts.flatMap(({ steps }) => steps)) {
      await executeStatement(connection, statement)
    }
    if (isTransactional) await connection.execute('commit')
  }
}
