import type { CommandResult } from '../command.ts'

/** The result of a command that prints SQL in place of running it. */
export function offlineResult(sql: string): CommandResult {
  return { text: [sql.trimEnd()], json: { sql } }
}
