import { defineMoveRoutine } from '../routine/define-move-routine.ts'

/** Moves a function to another schema. Follows ALTER FUNCTION … SET SCHEMA. */
export const moveFunction = defineMoveRoutine('moveFunction', 'function')
