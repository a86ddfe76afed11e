import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { triggerId } from './trigger-id.ts'

/** Sets or removes the comment of a trigger. */
export const commentOnTrigger = defineComment('commentOnTrigger', {
  names: ['table', 'name'],
  on: ({ schema, table, name }) => `trigger ${identifier(name)} on ${qualified(schema, table)}`,
  id: triggerId,
})
