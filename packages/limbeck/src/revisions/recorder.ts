import { closest, distance } from 'fastest-levenshtein'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { AnyOperationDefinition, Operation } from '../operations/operation.ts'
import type { Operations } from './operations.ts'

/** An `op` and what was recorded through it so far. */
export interface Recorder {
  readonly op: Operations
  readonly recorded: readonly Operation[]
}

/**
 * Makes an `op` whose methods record operations of `definitions` in the order of their calls.
 *
 * Reading a method that does not exist throws LimbeckError `revision.unknown-operation` with the nearest name.
 */
export function createRecorder(definitions: ReadonlyMap<string, AnyOperationDefinition>): Recorder {
  const recorded: Operation[] = []
  const op = new Proxy(Object.freeze({}), {
    get(_target, name) {
      if (typeof name === 'symbol') return undefined
      const definition = definitions.get(name)
      if (definition === undefined) throw unknownOperation(name, [...definitions.keys()])
      return (...parameters: readonly unknown[]): void => {
        recorded.push({ op: name, args: definition.record(...parameters) })
      }
    },
    has: (_target, name) => typeof name === 'string' && definitions.has(name),
  })
  return { op: op as Operations, recorded }
}

function unknownOperation(name: string, known: readonly string[]): LimbeckError {
  const nearest = closest(name, known)
  const isNear = distance(name, nearest) <= Math.max(2, name.length / 3)
  return new LimbeckError('revision.unknown-operation', `op.${name} is not an operation`, {
    hint: isNear ? `Did you mean op.${nearest}?` : 'For SQL of your own use op.execute(…).',
    details: { operation: name, ...(isNear ? { nearest } : {}) },
  })
}
