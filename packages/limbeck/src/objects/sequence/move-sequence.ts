import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { sequenceId } from './sequence-id.ts'

/** Moves a sequence that no column owns to another schema. Follows ALTER SEQUENCE … SET SCHEMA. */
export const moveSequence = defineMove('moveSequence', {
  names: ['name'],
  statement: ({ schema, name }) => `alter sequence ${qualified(schema, name)}`,
  id: sequenceId,
})
