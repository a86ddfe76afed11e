import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedAccessMethod } from './named-access-method.ts'

/** Sets or removes the comment of an access method. */
export const commentOnAccessMethod = defineNamedComment('commentOnAccessMethod', namedAccessMethod)
