import type { Catalog } from '../../catalog/catalog.ts'
import type { Connection } from '../../drivers/driver.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'
import { definitionOf } from '../../objects/definition-of.ts'
import type { Operation } from '../../operations/operation.ts'
import { diffCatalogs } from '../diff.ts'

/**
 * Makes the objects of a catalog in an empty database. What cannot be made there, since it needs something that no
 * catalog holds, is left out with what depends on it.
 */
export async function buildCatalog(connection: Connection, catalog: Catalog): Promise<void> {
  const operations = diffCatalogs(await readCatalog(connection), catalog)
  try {
    await runOperations(connection, operations)
  } catch {
    for (const operation of operations) await runOperations(connection, [operation]).catch(() => undefined)
  }
}

/** Runs operations in one transaction. */
export async function runOperations(connection: Connection, operations: readonly Operation[]): Promise<void> {
  const context = { serverVersion: connection.serverVersion, isNew: () => true, online: false }
  const statements = operations.flatMap((operation) =>
    definitionOf(operation)
      .sql(operation.args, context)
      .flatMap((statement) => ('sql' in statement ? [statement.sql] : [])),
  )
  if (statements.length === 0) return
  await connection.execute('begin')
  try {
    await connection.execute(statements.join(';\n'))
    await connection.execute('commit')
  } catch (error) {
    await connection.execute('rollback')
    throw error
  }
}
