import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { constraintId } from './constraint-id.ts'

/** Sets or removes the comment of a constraint. */
export const commentOnConstraint = defineComment('commentOnConstraint', {
  names: ['name', 'table'],
  on: ({ schema, table, name }) => `constraint ${identifier(name)} on ${qualified(schema, table)}`,
  id: ({ schema, table, name }) => constraintId(schema, table, name),
})
