import type { Catalog } from '../../src/catalog/catalog.ts'
import { compareCatalogs } from '../../src/diff/compare.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { applyOperations } from '../apply-operations.ts'

/**
 * Turns a database into what a catalog says, and returns the statements that did it.
 *
 * @throws Error with what is left, or what the server refused
 */
export async function become(
  connection: Connection,
  desired: Catalog,
  scratch: Connection,
): Promise<readonly string[]> {
  const shadow = { use: <T>(work: (connection: Connection) => Promise<T>) => work(scratch) }
  const done = await applyOperations(
    connection,
    await compareCatalogs(await readCatalog(connection), desired, shadow),
  )
  const left = await compareCatalogs(await readCatalog(connection), desired, shadow)
  if (left.length > 0) throw new Error(`${JSON.stringify(left)} are left after\n${done.join(';\n')}`)
  return done
}
