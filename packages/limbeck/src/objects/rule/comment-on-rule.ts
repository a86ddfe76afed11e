import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { ruleId } from './rule-id.ts'

/** Sets or removes the comment of a rule. */
export const commentOnRule = defineComment('commentOnRule', {
  names: ['name', 'table'],
  on: ({ schema, table, name }) => `rule ${identifier(name)} on ${qualified(schema, table)}`,
  id: ({ schema, table, name }) => ruleId(schema, table, name),
})
