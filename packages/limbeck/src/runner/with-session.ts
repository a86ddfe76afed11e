import type { Connection } from '../drivers/driver.ts'
import type { RunContext } from './run-context.ts'

/** Runs `work` on a session of its own, which ends with it. */
export async function withSession<Result>(
  { database, applicationName = 'limbeck' }: Pick<RunContext, 'database' | 'applicationName'>,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await database.connect({ applicationName })
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}
