import { defineDropRoutine } from '../routine/define-drop-routine.ts'

/** Drops a procedure: `op.dropProcedure('add', 'integer, integer')`. Follows DROP PROCEDURE. */
export const dropProcedure = defineDropRoutine('dropProcedure', 'procedure')
