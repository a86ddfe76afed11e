import type { CatalogObject } from '../catalog/catalog.ts'
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
 * The columns that have a type, or arrays of it, before and after. One that is generated is made again instead. One
 * whose default names the type, and which is of another, is none of them.
 */
export function columnsOfType(
  type: { readonly schema: string; readonly name: string },
  { current, desired }: DiffContext,
): readonly ColumnOfType[] {
  return [...current.objects.values()].flatMap((object): readonly ColumnOfType[] => {
    const after = desired.objects.get(object.id)
    if (!isColumn(object) || !after || !isColumn(after) || object.generated || after.generated) return []
    if (!isOfType(object.type, type) || !isOfType(after.type, type)) return []
    // A default that changes is for the column's own operation to set.
    const kept = object.default === after.default ? object.default : null
    const column = {
      table: object.table,
      column: object.name,
      ...schemaOption(object.schema),
      ...(object.type.endsWith('[]') && { isArray: true }),
      ...(object.default !== undefined && { default: kept ?? null }),
    }
    return [{ object, column }]
  })
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
