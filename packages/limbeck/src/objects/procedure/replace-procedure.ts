import { defineMakeRoutine } from '../routine/define-make-routine.ts'
import type { ProcedureDefinition } from '../routine/routine.ts'

/**
 * Makes a procedure over, all of it, and keeps what depends on it, its owner and its privileges; makes it where it is
 * missing. Follows CREATE OR REPLACE PROCEDURE.
 */
export const replaceProcedure = defineMakeRoutine<ProcedureDefinition>()('replaceProcedure', {
  kind: 'procedure',
  replaces: true,
})
