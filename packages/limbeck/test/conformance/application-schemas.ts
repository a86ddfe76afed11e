import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../../src/drivers/driver.ts'
import { emptyDatabase } from '../empty-database.ts'
import { runScript } from './run-script.ts'
import { unlessThere } from './unless-there.ts'

/** The schema of an application, as the manifest beside its file lists it. */
export interface ApplicationSchema {
  readonly name: string
  readonly roles?: readonly string[]
}

/** The schemas of applications, in the order of their manifest. */
export function readApplicationSchemas(folder: string): readonly ApplicationSchema[] {
  return JSON.parse(readFileSync(join(folder, 'schemas/manifest.json'), 'utf8'))
}

/** Makes a schema in a database, which is emptied before. */
export async function loadApplicationSchema(
  connection: Connection,
  folder: string,
  { name, roles = [] }: ApplicationSchema,
): Promise<void> {
  await emptyDatabase(connection)
  // The files were made as the first of these.
  for (const role of ['postgres', ...roles]) await connection.execute(unlessThere(`create role ${role}`))
  await runScript(connection, readFileSync(join(folder, 'schemas', `${name}.sql`), 'utf8'))
}
