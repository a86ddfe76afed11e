import { defineMakeRoutine } from '../routine/define-make-routine.ts'
import type { FunctionDefinition } from '../routine/routine.ts'

/**
 * Makes a function over, all of it, and keeps what depends on it, its owner and its privileges; makes it where it is
 * missing. Follows CREATE OR REPLACE FUNCTION.
 */
export const replaceFunction = defineMakeRoutine<FunctionDefinition>()('replaceFunction', {
  kind: 'function',
  replaces: true,
})
