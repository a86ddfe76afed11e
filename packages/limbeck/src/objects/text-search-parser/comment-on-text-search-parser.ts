import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedParser } from './named-parser.ts'

/** Sets or removes the comment of a text search parser. */
export const commentOnTextSearchParser = defineNamedComment('commentOnTextSearchParser', namedParser)
