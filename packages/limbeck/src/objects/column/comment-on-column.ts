import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { columnId } from './column-id.ts'

/** Sets or removes the comment of a column. */
export const commentOnColumn = defineComment('commentOnColumn', {
  names: ['table', 'column'],
  on: ({ schema, table, column }) => `column ${qualified(schema, table)}.${identifier(column)}`,
  id: ({ schema, table, column }) => columnId(schema, table, column),
})
