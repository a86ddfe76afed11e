import { objectId } from '../../catalog/object-id.ts'
import { identifier } from '../../sql/identifier.ts'
import { defineComment } from '../facets/define-comment.ts'

/** Sets or removes the comment of a schema. */
export const commentOnSchema = defineComment('commentOnSchema', {
  names: ['name'],
  on: ({ name }) => `schema ${identifier(name)}`,
  id: ({ name }) => objectId('schema', name),
})
