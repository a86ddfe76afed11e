import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { tableId } from './table-id.ts'

/** The arguments of {@link renameTable}. */
export interface RenameTable extends RenameTableOptions {
  readonly name: string
  readonly to: string
}

/** The options of {@link renameTable}. */
export interface RenameTableOptions {
  readonly schema?: string
}

/** Renames a table; its constraints, indexes and sequences keep their names. Follows ALTER TABLE … RENAME TO. */
export const renameTable = defineOperation('renameTable', {
  record: (name: string, to: string, options: RenameTableOptions = {}): RenameTable => ({
    name,
    to,
    ...options,
  }),
  render: ({ name, to, ...options }) => [name, to, ...trailingOptions(options)],
  sql: ({ schema, name, to }) => [
    { sql: `alter table ${qualified(schema, name)} rename to ${identifier(to)}` },
  ],
  touches: ({ schema, name, to }) => ({ drops: [tableId(schema, name)], creates: [tableId(schema, to)] }),
})
