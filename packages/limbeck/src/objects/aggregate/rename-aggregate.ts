import { defineRenameRoutine } from '../routine/define-rename-routine.ts'

/** Gives an aggregate another name in its schema. Follows ALTER AGGREGATE … RENAME TO. */
export const renameAggregate = defineRenameRoutine('renameAggregate', 'aggregate')
