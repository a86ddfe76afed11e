import type { Connection } from '../drivers/driver.ts'
import { defineOperation } from './define-operation.ts'

/** The arguments of {@link run}. */
export interface RunCode {
  readonly run: (connection: Connection) => Promise<void>
  readonly description: string
}

/**
 * Runs TypeScript on the migration's own connection, inside the transaction of the steps around it.
 *
 * For data that SQL alone cannot move. Offline SQL cannot hold it: `--sql` refuses, and names `description`.
 */
export const run = defineOperation('run', {
  record: (code: (connection: Connection) => Promise<void>, description?: string): RunCode => ({
    run: code,
    description: description ?? 'TypeScript code',
  }),
  render: (args) => [args.run, args.description],
  sql: (args) => [{ run: args.run, description: args.description }],
  touches: () => ({}),
})
