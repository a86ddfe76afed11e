import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { readAddressedCatalog } from '../introspection/read-addressed-catalog.ts'
import type { Operation } from '../operations/operation.ts'
import { buildCatalog, runOperations } from './renames/build-catalog.ts'
import { takeOver } from './renames/take-over.ts'
import type { ScratchDatabases } from './respell.ts'

/**
 * A catalog as it is after some operations, with all that they mean for others: PostgreSQL runs them, in a scratch database
 * that is built like the catalog and read back. Code is left out: it changes rows.
 */
export async function afterOperations(
  catalog: Catalog,
  operations: readonly Operation[],
  scratch: ScratchDatabases,
): Promise<Catalog> {
  if (operations.length === 0) return catalog
  return scratch.use(async (connection) => {
    await buildCatalog(connection, catalog)
    const before = await readAddressedCatalog(connection)
    await runOperations(connection, operations)
    const after = await readAddressedCatalog(connection)
    const objects = new Map<ObjectId, CatalogObject>(takeOver(catalog, before, after).objects)
    for (const [address, id] of before.addresses) {
      if (!after.addresses.has(address) && !after.catalog.objects.has(id)) objects.delete(id)
    }
    return { ...catalog, objects }
  })
}
