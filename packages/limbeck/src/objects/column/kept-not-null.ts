import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import type { DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { heirsOf } from '../table/heirs-of.ts'
import { tableId } from '../table/table-id.ts'
import { alterColumn } from './alter-column.ts'
import type { Column } from './column.ts'
import { columnId } from './column-id.ts'
import { keepsNotNull } from './keeps-not-null.ts'

/** What a table's partitions and children keep when its column gives up its NOT NULL. */
export interface KeptNotNull {
  readonly operations: readonly Operation[]
  /** Their columns, which lose the NOT NULL for a while. */
  readonly reaches: readonly ObjectId[]
  /** Their primary keys, beside which PostgreSQL before 18 drops no NOT NULL. */
  readonly remakes: readonly ObjectId[]
}

/**
 * Gives columns of heirs back the NOT NULL that goes with that of their table's column, where theirs stays:
 * PostgreSQL takes ONLY for no partitioned table that has partitions.
 */
export function keptNotNull(current: Column, desired: Column, context: DiffContext): KeptNotNull {
  if (current.nullable || !desired.nullable) return { operations: [], reaches: [], remakes: [] }
  const heirs = heirsOf(tableId(desired.schema, desired.table), context.current).flatMap((table) => {
    const column = columnOf(table, desired.name, context.current)
    const after = column && context.desired.objects.get(column.id)
    return column && isColumn(after) && keepsNotNull(column, after) ? [after] : []
  })
  return {
    operations: heirs.map(({ schema, table, name, notNull }) =>
      alterColumn.of({
        table,
        column: name,
        nullable: false,
        ...(notNull !== undefined && { notNull }),
        ...schemaOption(schema),
      }),
    ),
    reaches: heirs.map(({ id }) => id),
    remakes:
      context.desired.serverVersion >= 180000 ? [] : heirs.flatMap((heir) => primaryKeysOn(heir, context)),
  }
}

function columnOf(table: ObjectId, name: string, { objects }: Catalog): Column | undefined {
  const heir = objects.get(table)
  if (heir === undefined || !('schema' in heir) || !('name' in heir)) return undefined
  const column = objects.get(columnId(String(heir.schema), String(heir.name), name))
  return isColumn(column) ? column : undefined
}

function primaryKeysOn(
  { id, schema, table }: Column,
  { current, desired }: DiffContext,
): readonly ObjectId[] {
  const whole = tableId(schema, table)
  return [...current.objects.values()]
    .filter(
      (object) =>
        object.droppedWith === whole &&
        object.kind === 'constraint' &&
        'type' in object &&
        object.type === 'primary key' &&
        object.requires.includes(id) &&
        desired.objects.has(object.id),
    )
    .map((key) => key.id)
}

function isColumn(object: CatalogObject | undefined): object is Column {
  return object?.kind === 'column'
}
