import { defineCommentOnRoutine } from '../routine/define-comment-on-routine.ts'

/** Sets or removes the comment of an aggregate. */
export const commentOnAggregate = defineCommentOnRoutine('commentOnAggregate', 'aggregate')
