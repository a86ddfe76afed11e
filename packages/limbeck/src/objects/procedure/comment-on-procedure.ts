import { defineCommentOnRoutine } from '../routine/define-comment-on-routine.ts'

/** Sets or removes the comment of a procedure. */
export const commentOnProcedure = defineCommentOnRoutine('commentOnProcedure', 'procedure')
