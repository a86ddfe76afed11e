import { onTestFinished } from 'vitest'
import { openDatabase } from '../../src/drivers/open-database.ts'
import type { TestDatabase } from '../on-every-server.ts'

/** The same database as a new role that owns it; `attribute` says whether it may create others. */
export async function asRole({ url, connection }: TestDatabase, attribute: string): Promise<TestDatabase> {
  const role = `role_${crypto.randomUUID().replaceAll('-', '')}`
  await connection.execute(`create role ${role} login password 'pass' ${attribute}`)
  await connection.execute(
    `do $$ begin execute format('alter database %I owner to ${role}', current_database()); end $$`,
  )
  onTestFinished(async () => {
    await connection.execute('reset role')
    await connection.execute(
      `reassign owned by ${role} to current_user; drop owned by ${role} cascade; drop role ${role}`,
    )
  })
  const theirs = new URL(url)
  theirs.username = role
  theirs.password = 'pass'
  const database = openDatabase(theirs.href)
  const session = await database.connect()
  onTestFinished(() => session.close())
  return { url: theirs.href, database, connection: session }
}
