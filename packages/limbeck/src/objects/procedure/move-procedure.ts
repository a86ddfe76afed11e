import { defineMoveRoutine } from '../routine/define-move-routine.ts'

/** Moves a procedure to another schema. Follows ALTER PROCEDURE … SET SCHEMA. */
export const moveProcedure = defineMoveRoutine('moveProcedure', 'procedure')
