import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedConfiguration } from './named-configuration.ts'

/** Sets or removes the comment of a text search configuration. */
export const commentOnTextSearchConfiguration = defineNamedComment(
  'commentOnTextSearchConfiguration',
  namedConfiguration,
)
