import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedTemplate } from './named-template.ts'

/** Sets or removes the comment of a text search template. */
export const commentOnTextSearchTemplate = defineNamedComment('commentOnTextSearchTemplate', namedTemplate)
