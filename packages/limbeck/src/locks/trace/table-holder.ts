import type { Connection } from '../../drivers/driver.ts'
import { qualified } from '../../sql/qualified.ts'
import type { RelationState } from './read-relations.ts'

/** The locks that a holder tries to get, the first that can be had at once: one that a change of the table waits for. */
const modes = ['share update exclusive', 'row exclusive', 'access share']

/** A session that stands in the way of whoever changes one table. */
export class TableHolder {
  /** Its server process. */
  readonly pid: number
  readonly #connection: Connection
  readonly #table: string
  #isHolding = false

  private constructor(connection: Connection, pid: number, { schema, lastName }: RelationState) {
    this.#connection = connection
    this.pid = pid
    this.#table = qualified(schema, lastName)
  }

  static async open(table: RelationState, openSession: () => Promise<Connection>): Promise<TableHolder> {
    const connection = await openSession()
    const [row] = await connection.query<{ pid: number }>('select pg_catalog.pg_backend_pid() as pid')
    return new TableHolder(connection, row?.pid ?? 0, table)
  }

  /** Takes a lock on the table, unless it has one. It never waits: that would stand in the way of another's stage. */
  async hold(): Promise<void> {
    for (const mode of modes) {
      if (this.#isHolding) return
      await this.#connection.execute('begin')
      try {
        await this.#connection.execute(`lock table only ${this.#table} in ${mode} mode nowait`)
        this.#isHolding = true
      } catch {
        await this.#connection.execute('rollback')
      }
    }
  }

  async release(): Promise<void> {
    await this.#connection.execute('rollback')
    this.#isHolding = false
  }

  close(): Promise<void> {
    return this.#connection.close()
  }
}
