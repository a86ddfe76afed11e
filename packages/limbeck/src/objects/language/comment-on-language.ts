import { identifier } from '../../sql/identifier.ts'
import { defineComment } from '../facets/define-comment.ts'
import { languageId } from './language-id.ts'

/** Sets or removes the comment of a language. */
export const commentOnLanguage = defineComment('commentOnLanguage', {
  names: ['name'],
  on: ({ name }) => `language ${identifier(name)}`,
  id: languageId,
})
