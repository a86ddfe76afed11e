import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { indexId } from './index-id.ts'

/** Sets or removes the comment of an index. */
export const commentOnIndex = defineComment('commentOnIndex', {
  names: ['name'],
  on: ({ schema, name }) => `index ${qualified(schema, name)}`,
  id: ({ schema, name }) => indexId(schema, name),
})
