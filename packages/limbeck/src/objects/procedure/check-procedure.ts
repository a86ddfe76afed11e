import { defineCheckRoutine } from '../routine/define-check-routine.ts'

/** Checks the body of a procedure that was made `unchecked`, now that what it names is there. */
export const checkProcedure = defineCheckRoutine('checkProcedure', 'procedure')
