import type { ObjectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import type { DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { tableId } from '../table/table-id.ts'
import { alterColumn } from './alter-column.ts'
import type { Column } from './column.ts'
import { heirsWithColumn } from './heirs-with-column.ts'
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
  const heirs = heirsWithColumn(desired, context)
    .filter(({ before, after }) => keepsNotNull(before, after))
    .map(({ after }) => after)
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
