import { defineMakeRoutine } from '../routine/define-make-routine.ts'
import type { FunctionDefinition } from '../routine/routine.ts'

/** Makes a function. Follows CREATE FUNCTION. */
export const createFunction = defineMakeRoutine<FunctionDefinition>()('createFunction', {
  kind: 'function',
  replaces: false,
})
