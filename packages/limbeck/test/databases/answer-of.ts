import type { Database } from '../../src/drivers/driver.ts'

/** Asks a database for 42. */
export async function answerOf(database: Database): Promise<unknown> {
  const connection = await database.connect()
  try {
    const [row] = await connection.query<{ answer: number }>('select 42 as answer')
    return row?.answer
  } finally {
    await connection.close()
  }
}
