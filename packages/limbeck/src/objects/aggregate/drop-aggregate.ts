import { defineDropRoutine } from '../routine/define-drop-routine.ts'

/** Drops an aggregate: `op.dropAggregate('total', 'integer')`. Follows DROP AGGREGATE. */
export const dropAggregate = defineDropRoutine('dropAggregate', 'aggregate')
