import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'

let count = 0

/** The queries of which one session keeps the plans, since planning them takes longer than running. Follows PREPARE. */
export class KeptPlans {
  readonly #connection: Connection
  /** Names of prepared statements by their texts. */
  readonly #names = new Map<string, string>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** @throws LimbeckError `database.error`, see {@link KeptPlans.areLost} */
  async query<Row extends object>(sql: string): Promise<readonly Row[]> {
    const kept = this.#names.get(sql)
    if (kept !== undefined) return this.#connection.query<Row>(`execute ${kept}`)
    count += 1
    const name = `limbeck_query_${process.pid}_${count}`
    const [, rows] = await Promise.all([
      this.#connection.execute(`prepare ${name} as ${sql}`),
      this.#connection.query<Row>(`execute ${name}`),
    ])
    this.#names.set(sql, name)
    return rows
  }

  /** Whether a query failed because the session has its plan no more, or another one of its name. */
  static areLost(error: unknown): boolean {
    return error instanceof LimbeckError && ['26000', '42P05'].includes(String(error.details.sqlstate))
  }
}
