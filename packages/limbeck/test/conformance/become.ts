import type { Catalog } from '../../src/catalog/catalog.ts'
import { compareCatalogs } from '../../src/diff/compare.ts'
import type { ScratchDatabases } from '../../src/diff/respell.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { applyOperations } from '../apply-operations.ts'

/** What turned one state into another. */
export interface Becoming {
  readonly operations: readonly Operation[]
  /** Their statements, as they ran. */
  readonly statements: readonly string[]
}

/**
 * Turns a database into what a catalog says. `current` is what it has now, where that was read already.
 *
 * @throws Error with what is left, or what the server refused
 */
export async function become(
  connection: Connection,
  desired: Catalog,
  scratch: ScratchDatabases,
  current?: Catalog,
): Promise<Becoming> {
  const operations = await compareCatalogs(current ?? (await readCatalog(connection)), desired, scratch)
  const statements = await applyOperations(connection, operations)
  const left = await compareCatalogs(await readCatalog(connection), desired, scratch)
  if (left.length > 0) throw new Error(`${JSON.stringify(left)} are left after\n${statements.join(';\n')}`)
  return { operations, statements }
}
