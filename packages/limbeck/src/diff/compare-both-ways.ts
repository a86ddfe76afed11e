import type { Catalog } from '../catalog/catalog.ts'
import type { Operation } from '../operations/operation.ts'
import { diffCatalogs } from './diff.ts'
import { respell, type ScratchDatabases } from './respell.ts'

/** What leads from one state to another, and back. */
export interface BothWays {
  readonly upgrade: readonly Operation[]
  readonly downgrade: readonly Operation[]
}

/** What `compareCatalogs` gives in both directions: texts are brought to one spelling once for both. */
export async function compareBothWays(
  current: Catalog,
  desired: Catalog,
  scratch: ScratchDatabases,
): Promise<BothWays> {
  const spelled = await respell(current, desired, scratch)
  return {
    upgrade: diffCatalogs(spelled.current, spelled.desired),
    downgrade: diffCatalogs(spelled.desired, spelled.current),
  }
}
