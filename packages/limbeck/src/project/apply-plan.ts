import type { Connection } from '../drivers/driver.ts'
import type { Plan } from '../plan/plan.ts'

/** Runs the steps of a plan in a scratch database, in its transactions; the version table is left alone. */
export async function applyPlan(plan: Plan, connection: Connection): Promise<void> {
  for (const { isTransactional, parts } of plan.groups) {
    if (isTransactional) await connection.execute('begin')
    for (const { statement } of parts.flatMap(({ steps }) => steps)) {
      if ('sql' in statement) await connection.execute(statement.sql)
      else await statement.run(connection)
    }
    if (isTransactional) await connection.execute('commit')
  }
}
