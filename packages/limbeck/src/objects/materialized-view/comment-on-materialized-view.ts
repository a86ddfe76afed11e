import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { materializedViewId } from './materialized-view-id.ts'

/** Sets or removes the comment of a materialized view; `commentOnColumn` does so for one of its columns. */
export const commentOnMaterializedView = defineComment('commentOnMaterializedView', {
  names: ['name'],
  on: ({ schema, name }) => `materialized view ${qualified(schema, name)}`,
  id: ({ schema, name }) => materializedViewId(schema, name),
})
