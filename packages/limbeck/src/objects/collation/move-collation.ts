import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { collationId } from './collation-id.ts'

/** Moves a collation to another schema. Follows ALTER COLLATION … SET SCHEMA. */
export const moveCollation = defineMove('moveCollation', {
  names: ['name'],
  statement: ({ schema, name }) => `alter collation ${qualified(schema, name)}`,
  id: collationId,
})
