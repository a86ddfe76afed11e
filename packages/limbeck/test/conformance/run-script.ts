import type { Connection } from '../../src/drivers/driver.ts'
import { splitStatements } from '../../src/sql/split.ts'

/** Runs a script as psql would: what cannot have a transaction has none. */
export async function runScript(connection: Connection, script: string): Promise<void> {
  if (/\bconcurrently\b/i.test(script)) {
    for (const statement of splitStatements(script)) await connection.execute(statement)
  } else if (script.trim() !== '') await connection.execute(script)
  // A dump empties the path in which names are looked up.
  await connection.execute('reset all')
}
