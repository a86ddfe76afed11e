import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedWrapper } from './named-wrapper.ts'

/** Sets or removes the comment of a foreign-data wrapper. */
export const commentOnForeignDataWrapper = defineNamedComment('commentOnForeignDataWrapper', namedWrapper)
