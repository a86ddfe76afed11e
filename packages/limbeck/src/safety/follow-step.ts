import type { Node } from 'libpg-query'
import { allOperations } from '../objects/all-operations.ts'
import type { Step } from '../plan/plan.ts'
import { followSql } from './follow-sql.ts'
import { isWritten } from './is-written.ts'
import type { NameTrail } from './name-trail.ts'

/**
 * Takes a step into the trail: `node` is its statement where that is text that a person wrote, and `next` the step behind it.
 * An operation of several statements is taken in with its last.
 */
export function followStep(
  { operation }: Step,
  next: Step | undefined,
  node: Node | undefined,
  trail: NameTrail,
): void {
  if (isWritten(operation)) {
    if (node !== undefined) followSql(node, trail)
  } else if (next?.operation !== operation) {
    const touches = allOperations.get(operation.op)?.touches(operation.args)
    if (touches !== undefined) trail.follow(touches)
  }
}
