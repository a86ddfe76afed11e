import pg from 'pg'
import type { Load } from './load.ts'
import type { OnlineChange } from './online-change.ts'

/** Makes a change as other programs do: one statement, in a transaction. Clients move on when it is done. */
export async function runPlain({ plain, phases }: OnlineChange, url: string, load: Load): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`begin; ${plain}; commit`)
  } finally {
    await client.end()
  }
  if (phases?.column !== undefined) await load.use(phases.column)
}
