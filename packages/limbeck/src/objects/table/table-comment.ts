import type { Facet } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { createTableComment } from './create-table-comment.ts'
import { dropTableComment } from './drop-table-comment.ts'
import { commentOnForeignTable } from './foreign/comment-on-foreign-table.ts'
import type { Table } from './table.ts'

/** The comment of a table: its two operations are those of Alembic. */
export const tableComment: Facet<Table> = {
  name: 'comment',
  attributes: ['comment'],
  diff: (current, { schema, name: table, server, comment }) => {
    if (current?.comment === comment) return []
    const place = schemaOption(schema)
    if (server !== undefined) {
      return [commentOnForeignTable.of({ name: table, comment: comment ?? null, ...place })]
    }
    return comment === undefined
      ? [dropTableComment.of({ table, ...place })]
      : [createTableComment.of({ table, comment, ...place })]
  },
}
