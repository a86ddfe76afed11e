import { LimbeckError } from '../errors/limbeck-error.ts'
import { allOperations } from '../objects/all-operations.ts'
import type { AnyOperationDefinition, Operation } from '../operations/operation.ts'
import type { RevisionDefinition } from './define-revision.ts'
import { frameLine } from './frame-line.ts'
import { inFile } from './in-file.ts'
import type { Operations } from './operations.ts'
import { place } from './place.ts'
import { createRecorder } from './recorder.ts'
import type { RevisionBody } from './revision.ts'

/**
 * Runs a revision's `upgrade` and `downgrade` with a recording `op` and returns what they recorded.
 *
 * @throws LimbeckError `revision.failed` when one of them throws, `revision.asynchronous` when it returns a promise,
 * `revision.unknown-operation`; each names `path` and, where the stack shows it, the line.
 */
export function record(
  definition: RevisionDefinition,
  path: string,
  definitions: ReadonlyMap<string, AnyOperationDefinition> = allOperations,
): RevisionBody {
  const { downgrade } = definition
  return {
    upgrade: recordDirection('upgrade', (op) => definition.upgrade(op), path, definitions),
    downgrade:
      downgrade === undefined
        ? undefined
        : recordDirection('downgrade', (op) => definition.downgrade?.(op), path, definitions),
  }
}

function recordDirection(
  direction: 'upgrade' | 'downgrade',
  body: (op: Operations) => unknown,
  path: string,
  definitions: ReadonlyMap<string, AnyOperationDefinition>,
): readonly Operation[] {
  const recorder = createRecorder(definitions)
  let result: unknown
  try {
    result = body(recorder.op)
  } catch (error) {
    throw failure(direction, error, path)
  }
  if (result instanceof Promise) {
    // Its own failure would otherwise end the process as an unhandled rejection.
    result.catch(() => {})
    throw new LimbeckError('revision.asynchronous', `${place(path)}: ${direction} is asynchronous`, {
      hint: `${direction}(op) only records. Put what waits into op.run(async (connection) => …).`,
      details: { path, direction },
    })
  }
  return recorder.recorded
}

function failure(direction: string, error: unknown, path: string): LimbeckError {
  const line = frameLine(error, path)
  const where = place(path, line)
  const details = { path, direction, ...(line === undefined ? {} : { line }) }
  if (error instanceof LimbeckError) return inFile(error, path, line)
  const reason = error instanceof Error ? error.message : String(error)
  return new LimbeckError('revision.failed', `${where}: ${direction} failed: ${reason.split('\n', 1)[0]}`, {
    hint: `Mend ${direction}(op): it must record its operations without a database and without failing.`,
    details,
    cause: error,
  })
}
