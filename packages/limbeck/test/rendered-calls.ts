import type { Operation } from '../src/operations/operation.ts'
import { renderCall } from '../src/revisions/render/render-call.ts'

/** Operations as a revision writes them, each on one line. */
export function renderedCalls(operations: readonly Operation[]): readonly string[] {
  return operations.map((operation) => renderCall(operation, 0, Number.POSITIVE_INFINITY))
}
