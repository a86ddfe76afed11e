import { defineComment } from '../facets/define-comment.ts'
import { castId } from './cast-id.ts'

/** Sets or removes the comment of a cast. */
export const commentOnCast = defineComment('commentOnCast', {
  names: ['source', 'target'],
  on: ({ source, target }) => `cast (${source} as ${target})`,
  id: castId,
})
