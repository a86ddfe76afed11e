import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Operation } from '../../operations/operation.ts'
import type { Alteration, DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { addEnumValue } from './add-enum-value.ts'
import { commentOnEnum } from './comment-on-enum.ts'
import type { Enum } from './enum.ts'
import { type EnumColumn, rebuildEnum } from './rebuild-enum.ts'

/** Adds values where values are only added, and rebuilds the type where one goes or two change places. */
export function alterExistingEnum(current: Enum, desired: Enum, context: DiffContext): Alteration {
  const kept = desired.values.filter((value) => current.values.includes(value))
  const isExtended =
    kept.length === current.values.length && kept.every((value, at) => value === current.values[at])
  return isExtended ? { operations: additions(current, desired) } : rebuild(current, desired, context)
}

/** From the first to the last, so that each new value's neighbour is already there. */
function additions(current: Enum, { values, schema, name }: Enum): readonly Operation[] {
  const first = current.values[0]
  let last = current.values.at(-1)
  return values.flatMap((value, at) => {
    if (current.values.includes(value)) return []
    const previous = values[at - 1]
    const isLast = previous === last
    if (isLast) last = value
    const place = isLast
      ? {}
      : previous === undefined
        ? first === undefined
          ? {}
          : { before: first }
        : { after: previous }
    return [addEnumValue.of({ name, value, ...place, ...schemaOption(schema) })]
  })
}

function rebuild(current: Enum, desired: Enum, context: DiffContext): Alteration {
  const { schema, name, values, comment } = desired
  const columns = [...context.current.objects.values()].flatMap(
    (object) => enumColumn(object, desired, context) ?? [],
  )
  return {
    operations: [
      rebuildEnum.of({ name, values, columns: columns.map(({ column }) => column), ...schemaOption(schema) }),
      // The new type has none.
      ...(comment !== undefined && comment === current.comment
        ? [commentOnEnum.of({ name, comment, ...schemaOption(schema) })]
        : []),
    ],
    rebuilds: [desired.id, ...columns.map(({ object }) => object.id)],
  }
}

/** A column that has the type before and after. One that is generated is made again instead. */
function enumColumn(
  object: CatalogObject,
  { id }: Enum,
  { desired }: DiffContext,
): { readonly object: CatalogObject; readonly column: EnumColumn } | undefined {
  const after = desired.objects.get(object.id)
  if (!isColumn(object) || !after || !isColumn(after) || object.generated || after.generated) return undefined
  if (!object.requires.includes(id) || !after.requires.includes(id)) return undefined
  // A default that changes is for the column's own operation to set.
  const kept = object.default === after.default ? object.default : null
  return {
    object,
    column: {
      table: object.table,
      column: object.name,
      ...schemaOption(object.schema),
      ...(object.type.endsWith('[]') && { isArray: true }),
      ...(object.default !== undefined && { default: kept ?? null }),
    },
  }
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
