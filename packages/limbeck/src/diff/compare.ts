import type { Catalog } from '../catalog/catalog.ts'
import type { Operation } from '../operations/operation.ts'
import { diffCatalogs } from './diff.ts'
import { respell, type ScratchDatabases } from './respell.ts'

/**
 * The operations that turn the database of `current` into that of `desired`, expressions compared by what they mean
 * to PostgreSQL.
 *
 * PostgreSQL prints some expressions in another way once its own text has been run. So objects of both sides that
 * differ in texts are made again in a scratch database, and what PostgreSQL prints there is compared.
 *
 * @throws LimbeckError `diff.unexplained` when a kind has no operation for two unequal objects, `diff.partition-key-type`
 */
export async function compareCatalogs(
  current: Catalog,
  desired: Catalog,
  scratch: ScratchDatabases,
): Promise<readonly Operation[]> {
  const spelled = await respell(current, desired, scratch)
  return diffCatalogs(spelled.current, spelled.desired)
}
