import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { tableId } from './table-id.ts'

/** The arguments of {@link dropTableComment}. */
export interface DropTableComment extends DropTableCommentOptions {
  readonly table: string
}

/** The options of {@link dropTableComment}. */
export interface DropTableCommentOptions {
  readonly schema?: string
}

/** Removes the comment of a table. Follows COMMENT ON. */
export const dropTableComment = defineOperation('dropTableComment', {
  record: (table: string, options: DropTableCommentOptions = {}): DropTableComment => ({ table, ...options }),
  render: ({ table, ...options }) => [table, ...trailingOptions(options)],
  sql: ({ schema, table }) => [{ sql: `comment on table ${qualified(schema, table)} is null` }],
  touches: ({ schema, table }) => ({ changes: [tableId(schema, table)] }),
})
