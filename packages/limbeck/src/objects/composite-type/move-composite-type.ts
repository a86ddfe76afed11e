import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { compositeTypeId } from './composite-type-id.ts'

/** Moves a composite type to another schema. Follows ALTER TYPE … SET SCHEMA. */
export const moveCompositeType = defineMove('moveCompositeType', {
  names: ['name'],
  statement: ({ schema, name }) => `alter type ${qualified(schema, name)}`,
  id: compositeTypeId,
})
