import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { viewId } from './view-id.ts'

/** Sets or removes the comment of a view; `commentOnColumn` does so for one of its columns. */
export const commentOnView = defineComment('commentOnView', {
  names: ['name'],
  on: ({ schema, name }) => `view ${qualified(schema, name)}`,
  id: ({ schema, name }) => viewId(schema, name),
})
