import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { defineComment } from '../../facets/define-comment.ts'
import { domainConstraintId } from './domain-constraint-id.ts'

/** Sets or removes the comment of a domain's constraint. */
export const commentOnDomainConstraint = defineComment('commentOnDomainConstraint', {
  names: ['domain', 'name'],
  on: ({ schema, domain, name }) => `constraint ${identifier(name)} on domain ${qualified(schema, domain)}`,
  id: domainConstraintId,
})
