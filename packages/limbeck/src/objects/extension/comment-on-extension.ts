import { objectId } from '../../catalog/object-id.ts'
import { identifier } from '../../sql/identifier.ts'
import { defineComment } from '../facets/define-comment.ts'

/** Sets or removes the comment of an extension. */
export const commentOnExtension = defineComment('commentOnExtension', {
  names: ['name'],
  on: ({ name }) => `extension ${identifier(name)}`,
  id: ({ name }) => objectId('extension', name),
})
