import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection } from '../src/drivers/driver.ts'

/** Waits until a query of one boolean column answers true. */
export async function until(
  connection: Connection,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  for (;;) {
    const [row] = await connection.query(sql, parameters)
    if (row !== undefined && Object.values(row)[0] === true) return
    await sleep(20)
  }
}
