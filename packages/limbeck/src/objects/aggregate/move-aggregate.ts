import { defineMoveRoutine } from '../routine/define-move-routine.ts'

/** Moves an aggregate to another schema. Follows ALTER AGGREGATE … SET SCHEMA. */
export const moveAggregate = defineMoveRoutine('moveAggregate', 'aggregate')
