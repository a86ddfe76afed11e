import { defineCommentOnRoutine } from '../routine/define-comment-on-routine.ts'

/** Sets or removes the comment of a function. */
export const commentOnFunction = defineCommentOnRoutine('commentOnFunction', 'function')
