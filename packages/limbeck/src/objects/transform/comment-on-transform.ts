import { identifier } from '../../sql/identifier.ts'
import { defineComment } from '../facets/define-comment.ts'
import { transformId } from './transform-id.ts'

/** Sets or removes the comment of a transform. */
export const commentOnTransform = defineComment('commentOnTransform', {
  names: ['type', 'language'],
  on: ({ type, language }) => `transform for ${type} language ${identifier(language)}`,
  id: transformId,
})
