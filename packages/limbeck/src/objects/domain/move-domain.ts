import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { domainId } from './domain-id.ts'

/** Moves a domain to another schema. Follows ALTER DOMAIN … SET SCHEMA. */
export const moveDomain = defineMove('moveDomain', {
  names: ['name'],
  statement: ({ schema, name }) => `alter domain ${qualified(schema, name)}`,
  id: domainId,
})
