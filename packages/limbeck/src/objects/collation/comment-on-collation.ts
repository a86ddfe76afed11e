import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { collationId } from './collation-id.ts'

/** Sets or removes the comment of a collation. */
export const commentOnCollation = defineComment('commentOnCollation', {
  names: ['name'],
  on: ({ schema, name }) => `collation ${qualified(schema, name)}`,
  id: collationId,
})
