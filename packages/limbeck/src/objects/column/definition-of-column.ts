import { present } from '../present.ts'
import type { Column } from './column.ts'
import type { ColumnDefinition } from './column-definition.ts'

/** What an operation needs to make the column. */
export function definitionOfColumn(column: Column): ColumnDefinition {
  return present<ColumnDefinition>({
    name: column.name,
    type: column.type,
    nullable: column.nullable,
    collation: column.collation,
    default: column.default,
    identity: column.identity,
    generated: column.generated,
    notNull: column.notNull,
    storage: column.storage,
    compression: column.compression,
    statistics: column.statistics,
    options: column.options,
    foreignOptions: column.foreignOptions,
  })
}
