import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'

/** Names of prepared statements by their texts. */
const sessions = new WeakMap<Connection, Map<string, string>>()
let count = 0

/**
 * Runs a query of which the session keeps the plan, since planning it takes longer than running it. Follows PREPARE.
 *
 * @throws LimbeckError `database.error`, see {@link isPlanLost}
 */
export async function queryByKeptPlan<Row extends object>(
  connection: Connection,
  sql: string,
): Promise<readonly Row[]> {
  const names = sessions.get(connection) ?? new Map<string, string>()
  sessions.set(connection, names)
  let name = names.get(sql)
  if (name === undefined) {
    count += 1
    name = `limbeck_query_${process.pid}_${count}`
    await connection.execute(`prepare ${name} as ${sql}`)
    names.set(sql, name)
  }
  return connection.query<Row>(`execute ${name}`)
}

/** Whether a query by a kept plan failed because the session has it no more, or has another one of its name. */
export function isPlanLost(error: unknown): boolean {
  return (
    error instanceof LimbeckError &&
    error.code === 'database.error' &&
    ['26000', '42P05'].includes(String(error.details.sqlstate))
  )
}

/** Makes the next queries of a session prepare anew. */
export function forgetPlans(connection: Connection): void {
  sessions.delete(connection)
}
