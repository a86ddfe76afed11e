import { defineRenameRoutine } from '../routine/define-rename-routine.ts'

/** Gives a function another name in its schema. Follows ALTER FUNCTION … RENAME TO. */
export const renameFunction = defineRenameRoutine('renameFunction', 'function')
