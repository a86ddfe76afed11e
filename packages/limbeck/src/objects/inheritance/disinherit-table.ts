import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { inheritanceId } from './inheritance-id.ts'

/** The arguments of {@link disinheritTable}. */
export interface DisinheritTable extends DisinheritTableOptions {
  readonly table: string
  readonly parent: string
}

/** The options of {@link disinheritTable}. */
export interface DisinheritTableOptions {
  readonly schema?: string
  /** The schema of the parent. Default `public`. */
  readonly parentSchema?: string
}

/** Ends that a table inherits from another; it keeps its columns and rows. Follows ALTER TABLE … NO INHERIT. */
export const disinheritTable = defineOperation('disinheritTable', {
  record: (table: string, parent: string, options: DisinheritTableOptions = {}): DisinheritTable => ({
    table,
    parent,
    ...options,
  }),
  render: ({ table, parent, ...options }) => [table, parent, ...trailingOptions(options)],
  sql: ({ schema, table, parentSchema, parent }) => [
    { sql: `alter table ${qualified(schema, table)} no inherit ${qualified(parentSchema, parent)}` },
  ],
  touches: ({ schema, table, parentSchema, parent }) => ({
    drops: [inheritanceId(schema, table, parentSchema, parent)],
    changes: [tableId(schema, table)],
  }),
})
