import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { compositeTypeId } from './composite-type-id.ts'

/** Sets or removes the comment of a composite type. */
export const commentOnCompositeType = defineComment('commentOnCompositeType', {
  names: ['name'],
  on: ({ schema, name }) => `type ${qualified(schema, name)}`,
  id: compositeTypeId,
})
