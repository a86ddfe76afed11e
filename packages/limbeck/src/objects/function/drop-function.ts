import { defineDropRoutine } from '../routine/define-drop-routine.ts'

/** Drops a function: `op.dropFunction('add', 'integer, integer')`. Follows DROP FUNCTION. */
export const dropFunction = defineDropRoutine('dropFunction', 'function')
