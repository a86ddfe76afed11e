import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { enumId } from './enum-id.ts'

/** Moves an enum type to another schema. Follows ALTER TYPE … SET SCHEMA. */
export const moveEnum = defineMove('moveEnum', {
  names: ['name'],
  statement: ({ schema, name }) => `alter type ${qualified(schema, name)}`,
  id: enumId,
})
