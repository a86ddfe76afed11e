import { defineNamedComment } from '../../named/define-named-comment.ts'
import { namedForeignTable } from './named-foreign-table.ts'

/** Sets or removes the comment of a foreign table. */
export const commentOnForeignTable = defineNamedComment('commentOnForeignTable', namedForeignTable)
