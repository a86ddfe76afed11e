import { qualified } from '../../sql/qualified.ts'
import { defineMove } from '../define-move.ts'
import { conversionId } from './conversion-id.ts'

/** Moves a conversion to another schema. Follows ALTER CONVERSION … SET SCHEMA. */
export const moveConversion = defineMove('moveConversion', {
  names: ['name'],
  statement: ({ schema, name }) => `alter conversion ${qualified(schema, name)}`,
  id: conversionId,
})
