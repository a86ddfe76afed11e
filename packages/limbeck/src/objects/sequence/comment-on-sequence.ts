import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { sequenceId } from './sequence-id.ts'

/** Sets or removes the comment of a sequence. */
export const commentOnSequence = defineComment('commentOnSequence', {
  names: ['name'],
  on: ({ schema, name }) => `sequence ${qualified(schema, name)}`,
  id: sequenceId,
})
