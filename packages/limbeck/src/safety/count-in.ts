import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { literal } from '../sql/literal.ts'

/** With what rights rows are counted. */
export interface CountSettings {
  /** The role that revisions run as. */
  readonly role?: string | undefined
}

/** A number, or why the server refused to give one: its SQLSTATE. */
export type Counted = { readonly count: number } | { readonly sqlstate: string }

/** A start must not wait for the count of a very large table. */
const countTimeoutMs = 10_000

/** Asks for one number, as the role that revisions run as, within a time limit, in a transaction that writes nothing. */
export async function countIn(
  connection: Connection,
  { role }: CountSettings,
  sql: string,
): Promise<Counted> {
  const limits = {
    statement_timeout: `${countTimeoutMs}`,
    // Rows that a policy would hide are lost as well: then the server refuses.
    row_security: 'off',
    ...(role === undefined ? {} : { role }),
  }
  const settings = Object.entries(limits).map(
    ([name, value]) => `pg_catalog.set_config(${literal(name)}, ${literal(value)}, true)`,
  )
  await connection.execute('begin read only')
  try {
    await connection.query(`select ${settings.join(', ')}`)
    const [row] = await connection.query<{ count: string | number | null }>(sql)
    return { count: Number(row?.count ?? 0) }
  } catch (error) {
    if (error instanceof LimbeckError && typeof error.details.sqlstate === 'string') {
      return { sqlstate: error.details.sqlstate }
    }
    throw error
  } finally {
    // A connection that is lost has rolled back.
    await connection.execute('rollback').catch(() => undefined)
  }
}
