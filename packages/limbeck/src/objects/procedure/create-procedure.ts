import { defineMakeRoutine } from '../routine/define-make-routine.ts'
import type { ProcedureDefinition } from '../routine/routine.ts'

/** Makes a procedure. Follows CREATE PROCEDURE. */
export const createProcedure = defineMakeRoutine<ProcedureDefinition>()('createProcedure', {
  kind: 'procedure',
  replaces: false,
})
