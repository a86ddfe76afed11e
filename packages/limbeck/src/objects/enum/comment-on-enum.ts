import { qualified } from '../../sql/qualified.ts'
import { defineComment } from '../facets/define-comment.ts'
import { enumId } from './enum-id.ts'

/** Sets or removes the comment of an enum type. */
export const commentOnEnum = defineComment('commentOnEnum', {
  names: ['name'],
  on: ({ schema, name }) => `type ${qualified(schema, name)}`,
  id: enumId,
})
