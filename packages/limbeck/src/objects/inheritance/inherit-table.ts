import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { inheritanceId } from './inheritance-id.ts'

/** The arguments of {@link inheritTable}. */
export interface InheritTable extends InheritTableOptions {
  readonly table: string
  readonly parent: string
}

/** The options of {@link inheritTable}. */
export interface InheritTableOptions {
  readonly schema?: string
  /** The schema of the parent. Default `public`. */
  readonly parentSchema?: string
}

/** Makes an existing table inherit from another, whose columns and checks it must have. Follows ALTER TABLE … INHERIT. */
export const inheritTable = defineOperation('inheritTable', {
  record: (table: string, parent: string, options: InheritTableOptions = {}): InheritTable => ({
    table,
    parent,
    ...options,
  }),
  render: ({ table, parent, ...options }) => [table, parent, ...trailingOptions(options)],
  sql: ({ schema, table, parentSchema, parent }) => [
    { sql: `alter table ${qualified(schema, table)} inherit ${qualified(parentSchema, parent)}` },
  ],
  touches: ({ schema, table, parentSchema, parent }) => ({
    creates: [inheritanceId(schema, table, parentSchema, parent)],
    changes: [tableId(schema, table)],
  }),
})
