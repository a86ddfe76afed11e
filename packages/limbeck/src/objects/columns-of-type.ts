import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import { type ObjectId, objectId } from '../catalog/object-id.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import { isOfType } from './is-of-type.ts'
import type { DiffContext } from './kind.ts'
import type { RetypedColumn } from './retyped-column.ts'
import { schemaOption } from './schema-option.ts'

/** A column that has a type before and after, and the object that it is. */
export interface ColumnOfType {
  readonly object: CatalogObject
  readonly column: RetypedColumn
}

/**
 * The columns that have a type, or arrays of it, before and after. One that is generated is made again instead, and so are
 * those of the partitioned tables `remade`. One whose default names the type, and which is of another, is none of them.
 */
export function columnsOfType(
  type: { readonly schema: string; readonly name: string },
  { current, desired }: DiffContext,
  remade: ReadonlySet<ObjectId> = new Set(),
): readonly ColumnOfType[] {
  return [...current.objects.values()].flatMap((object): readonly ColumnOfType[] => {
    const after = desired.objects.get(object.id)
    if (!isColumn(object) || !after || !isColumn(after) || object.generated || after.generated) return []
    if (!isOfType(object.type, type) || !isOfType(after.type, type)) return []
    const own = objectId('table', object.schema, object.table)
    if (remade.has(own)) return []
    const { parents, heirs } = kinOf(own, current)
    const has = (table: ObjectId) => !remade.has(table) && current.objects.has(columnOf(table, object.name))
    // A default that changes is for the column's own operation to set.
    const kept = object.default === after.default ? object.default : null
    const column = {
      table: object.table,
      column: object.name,
      ...schemaOption(object.schema),
      ...(object.type.endsWith('[]') && { isArray: true }),
      ...(parents.some(has) && { isInherited: true }),
      ...(heirs.some((heir) => !remade.has(heir)) && { hasHeirs: true }),
      ...(object.default !== undefined && { default: kept ?? null }),
    }
    return [{ object, column }]
  })
}

/** The tables of which a table is a partition or child, and those which are that of it. */
function kinOf(
  table: ObjectId,
  { objects }: Catalog,
): { readonly parents: readonly ObjectId[]; readonly heirs: readonly ObjectId[] } {
  const [parents, heirs]: [ObjectId[], ObjectId[]] = [[], []]
  for (const { kind, droppedWith, requires } of objects.values()) {
    if (kind !== 'partition' && kind !== 'inheritance') continue
    if (!requires.includes(table) || droppedWith === undefined) continue
    if (droppedWith === table) parents.push(...requires.filter((id) => id !== table))
    else heirs.push(droppedWith)
  }
  return { parents, heirs }
}

function columnOf(table: ObjectId, name: string): ObjectId {
  const { path } = parseObjectId(table)
  return objectId('column', ...path, name)
}

/** What a column says of itself; the folder of columns is not to be known here. */
interface ColumnLike extends CatalogObject {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly type: string
  readonly default?: string
  readonly generated?: unknown
}

function isColumn(object: CatalogObject): object is ColumnLike {
  return object.kind === 'column'
}
