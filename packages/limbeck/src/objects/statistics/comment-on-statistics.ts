import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedStatistics } from './named-statistics.ts'

/** Sets or removes the comment of extended statistics. */
export const commentOnStatistics = defineNamedComment('commentOnStatistics', namedStatistics)
