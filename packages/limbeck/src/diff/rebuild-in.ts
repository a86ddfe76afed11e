import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { definitionOf } from '../objects/definition-of.ts'
import { kindOf } from '../objects/kind-of.ts'
import type { Operation } from '../operations/operation.ts'
import { readingOrder } from './reading-order.ts'

/**
 * Makes the objects of `ids` and all that they require in an empty database, reads them back and undoes everything.
 * Objects that cannot be made as they are, are missing from what is read.
 */
export async function rebuildIn(
  connection: Connection,
  empty: Catalog,
  catalog: Catalog,
  ids: readonly ObjectId[],
): Promise<Catalog> {
  await connection.execute('begin')
  try {
    const unlike = new Set<ObjectId>()
    for (const object of closure(catalog, ids)) {
      const isMade = empty.objects.has(object.id) || (await attempt(connection, object))
      if (!isMade) unlike.add(object.id)
    }
    const rebuilt = await readCatalog(connection)
    return { ...rebuilt, objects: new Map([...rebuilt.objects].filter(([id]) => !unlike.has(id))) }
  } finally {
    await connection.execute('rollback')
  }
}

/** The objects and what they require, each behind what it requires, as far as there are no cycles. */
function closure(catalog: Catalog, ids: readonly ObjectId[]): readonly CatalogObject[] {
  const key = readingOrder(catalog.objects)
  const seen = new Set<ObjectId>()
  const done: CatalogObject[] = []
  const visit = (id: ObjectId) => {
    const object = catalog.objects.get(id)
    if (object === undefined || seen.has(id)) return
    seen.add(id)
    const required = object.requires.flatMap((other) => catalog.objects.get(other) ?? [])
    for (const other of [...required].sort((a, b) => (key(a) < key(b) ? -1 : 1))) visit(other.id)
    done.push(object)
  }
  for (const id of ids) visit(id)
  return done
}

/**
 * One object after the other, so that one that fails takes no other one along: whether it is made. What depends on it
 * may do with a column without its default, so that is made if need be, and does not count.
 */
async function attempt(connection: Connection, object: CatalogObject): Promise<boolean> {
  const kind = kindOf(object)
  // What a text mentions may be missing.
  const shape = kind.unchecked?.(object).object ?? object
  if (await succeeds(connection, kind.create(shape))) return true
  const bare = kind.bare?.(object)
  if (bare) await succeeds(connection, kind.create(bare))
  return false
}

async function succeeds(connection: Connection, operations: readonly Operation[]): Promise<boolean> {
  const context = { serverVersion: connection.serverVersion, isNew: () => true, online: false }
  const statements = operations.flatMap((operation) =>
    definitionOf(operation)
      .sql(operation.args, context)
      .flatMap((statement) => ('sql' in statement ? [statement.sql] : [])),
  )
  await connection.execute('savepoint limbeck_object')
  try {
    await connection.execute(statements.join(';\n'))
    return true
  } catch {
    await connection.execute('rollback to savepoint limbeck_object')
    return false
  }
}
