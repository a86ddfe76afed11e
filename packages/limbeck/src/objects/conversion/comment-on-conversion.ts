import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { conversionId } from './conversion-id.ts'

/** Sets or removes the comment of a conversion. */
export const commentOnConversion = defineComment('commentOnConversion', {
  names: ['name'],
  on: ({ schema, name }) => `conversion ${qualified(schema, name)}`,
  id: conversionId,
})
