import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { domainId } from './domain-id.ts'

/** Sets or removes the comment of a domain. */
export const commentOnDomain = defineComment('commentOnDomain', {
  names: ['name'],
  on: ({ schema, name }) => `domain ${qualified(schema, name)}`,
  id: domainId,
})
