import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { policyId } from './policy-id.ts'

/** Sets or removes the comment of a row security policy. */
export const commentOnPolicy = defineComment('commentOnPolicy', {
  names: ['name', 'table'],
  on: ({ name, table, schema }) => `policy ${identifier(name)} on ${qualified(schema, table)}`,
  id: policyId,
})
