import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { rangeTypeId } from './range-type-id.ts'

/** Sets or removes the comment of a range type. */
export const commentOnRangeType = defineComment('commentOnRangeType', {
  names: ['name'],
  on: ({ schema, name }) => `type ${qualified(schema, name)}`,
  id: rangeTypeId,
})
