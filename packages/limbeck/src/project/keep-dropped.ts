import type { ObjectId } from '../catalog/object-id.ts'
import { type AddColumn, addColumn } from '../objects/column/add-column.ts'
import { columnId } from '../objects/column/column-id.ts'
import { type DropColumn, dropColumn } from '../objects/column/drop-column.ts'
import { restoreColumn } from '../objects/column/restore-column.ts'
import { schemaOption } from '../objects/schema-option.ts'
import { type CreateTable, createTable } from '../objects/table/create-table.ts'
import { type DropTable, dropTable } from '../objects/table/drop-table.ts'
import { restoreRows } from '../objects/table/restore-rows.ts'
import { tableId } from '../objects/table/table-id.ts'
import type { Operation } from '../operations/operation.ts'

/** The operations of both directions of a revision. */
export interface BothWays {
  readonly upgrade: readonly Operation[]
  readonly downgrade: readonly Operation[]
}

/** The same operations, so that tables and columns which the upgrade drops are kept aside, and the downgrade restores them. */
export function keepDropped({ upgrade, downgrade }: BothWays): BothWays {
  const kept = new Set<ObjectId>()
  const dropped = upgrade.map((operation) => {
    if (operation.op === dropTable.name) {
      const args = operation.args as DropTable
      kept.add(tableId(args.schema, args.name))
      return dropTable.of({ ...args, keep: true })
    }
    if (operation.op === dropColumn.name) {
      const args = operation.args as DropColumn
      kept.add(columnId(args.schema, args.table, args.column))
      return dropColumn.of({ ...args, keep: true })
    }
    return operation
  })
  const restored = downgrade.flatMap((operation) => {
    if (operation.op === createTable.name) {
      const { schema = 'public', name } = operation.args as CreateTable
      // Ahead of triggers, which must not fire, and of indexes, which are built faster at once.
      return kept.has(tableId(schema, name))
        ? [operation, restoreRows.of({ name, ...schemaOption(schema) })]
        : [operation]
    }
    if (operation.op === addColumn.name) {
      const { schema = 'public', table, column } = operation.args as AddColumn
      const isKept = kept.has(columnId(schema, table, column.name))
      return [isKept ? restoreColumn.of({ table, column, ...schemaOption(schema) }) : operation]
    }
    return [operation]
  })
  return { upgrade: dropped, downgrade: restored }
}
