import { defineOperation } from '../../operations/define-operation.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { tableId } from './table-id.ts'

/** The arguments of {@link createTableComment}. */
export interface CreateTableComment extends CreateTableCommentOptions {
  readonly table: string
  readonly comment: string
}

/** The options of {@link createTableComment}. */
export interface CreateTableCommentOptions {
  readonly schema?: string
}

/** Sets the comment of a table, in place of one that it has. Follows COMMENT ON. */
export const createTableComment = defineOperation('createTableComment', {
  record: (table: string, comment: string, options: CreateTableCommentOptions = {}): CreateTableComment => ({
    table,
    comment,
    ...options,
  }),
  render: ({ table, comment, ...options }) => [table, comment, ...trailingOptions(options)],
  sql: ({ schema, table, comment }) => [
    { sql: `comment on table ${qualified(schema, table)} is ${literal(comment)}` },
  ],
  touches: ({ schema, table }) => ({ changes: [tableId(schema, table)] }),
})
