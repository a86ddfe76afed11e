import { defineRenameRoutine } from '../routine/define-rename-routine.ts'

/** Gives a procedure another name in its schema. Follows ALTER PROCEDURE … RENAME TO. */
export const renameProcedure = defineRenameRoutine('renameProcedure', 'procedure')
