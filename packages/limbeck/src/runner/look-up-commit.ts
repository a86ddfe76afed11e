import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { pause } from './pause.ts'
import type { Run } from './run.ts'

const pollMs = 200
const attempts = 50

/**
 * Asks the server, on a new connection, what became of the transaction whose commit was not answered: `ask` tells, or
 * gives undefined where it is too early to tell. `no-commit` when there is none such; `unknown` when the server cannot be
 * reached or does not know any more. The answer is kept in `run.lostCommit`.
 */
export async function lookUpCommit(
  run: Run,
  error: unknown,
  ask: (connection: Connection) => Promise<'committed' | 'aborted' | undefined>,
): Promise<'no-commit' | 'committed' | 'aborted' | 'unknown'> {
  const isLost = error instanceof LimbeckError && error.code === 'database.connection-lost'
  const { database, applicationName = 'limbeck' } = run.context
  if (!isLost || !run.isCommitting || !database.isConcurrent) return 'no-commit'
  run.lostCommit = 'unknown'
  try {
    const connection = await database.connect({ applicationName })
    try {
      for (let attempt = 0; attempt < attempts && run.lostCommit === 'unknown'; attempt++) {
        const answer = await ask(connection)
        if (answer === undefined) await pause(pollMs)
        else run.lostCommit = answer
      }
    } finally {
      await connection.close()
    }
  } catch {
    // The failure that led here says more than that the server is still away.
  }
  return run.lostCommit
}
