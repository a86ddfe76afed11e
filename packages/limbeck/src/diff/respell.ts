import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import type { Shadow } from '../shadow/shadow.ts'
import { isOtherSpelling } from './is-other-spelling.ts'
import { matchObjects } from './match.ts'
import { ownDifferences } from './own-differences.ts'
import { rebuildIn } from './rebuild-in.ts'

/** What makes empty databases, of the version of the catalogs. */
export type ScratchDatabases = Pick<Shadow, 'use'>

/** Both sides of a comparison. */
export interface Sides {
  readonly current: Catalog
  readonly desired: Catalog
}

/**
 * Brings the texts of objects that are on both sides, and differ in nothing but texts, to one spelling: each side's
 * objects are made in a scratch database from what the catalog says, and read back. It holds for both ways between them.
 *
 * What cannot be made there keeps its spelling.
 */
export async function respell(current: Catalog, desired: Catalog, scratch: ScratchDatabases): Promise<Sides> {
  const ids = [...new Set([...spelledOtherwise(current, desired), ...spelledOtherwise(desired, current)])]
  if (ids.length === 0) return { current, desired }
  return scratch.use(async (connection) => {
    const empty = await readCatalog(connection)
    const [left, right] = [
      await rebuildIn(connection, empty, current, ids),
      await rebuildIn(connection, empty, desired, ids),
    ]
    return {
      current: withTexts(current, desired, left, ids),
      desired: withTexts(desired, current, right, ids),
    }
  })
}

function spelledOtherwise(current: Catalog, desired: Catalog): readonly ObjectId[] {
  return matchObjects(current, desired).flatMap(({ id, current: before, desired: after }) =>
    before && after && isOtherSpelling(before, after) ? [id] : [],
  )
}

/** The catalog with the expressions of the objects taken from `rebuilt`, as far as they differ from the other side's. */
function withTexts(catalog: Catalog, other: Catalog, rebuilt: Catalog, ids: readonly ObjectId[]): Catalog {
  const objects = new Map(catalog.objects)
  for (const id of ids) {
    const [own, opposite, again] = [catalog.objects.get(id), other.objects.get(id), rebuilt.objects.get(id)]
    if (own && opposite && again) objects.set(id, takeTexts(own, again, ownDifferences(own, opposite)))
  }
  return { ...catalog, objects }
}

function takeTexts(own: CatalogObject, again: CatalogObject, attributes: readonly string[]): CatalogObject {
  const source = new Map<string, unknown>(Object.entries(again))
  return { ...own, ...Object.fromEntries(attributes.map((name) => [name, source.get(name)])) }
}
