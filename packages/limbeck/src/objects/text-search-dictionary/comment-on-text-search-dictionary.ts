import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedDictionary } from './named-dictionary.ts'

/** Sets or removes the comment of a text search dictionary. */
export const commentOnTextSearchDictionary = defineNamedComment(
  'commentOnTextSearchDictionary',
  namedDictionary,
)
