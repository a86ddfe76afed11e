import { defineCheckRoutine } from '../routine/define-check-routine.ts'

/** Checks the body of a function that was made `unchecked`, now that what it names is there. */
export const checkFunction = defineCheckRoutine('checkFunction', 'function')
