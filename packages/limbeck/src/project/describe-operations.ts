import { isDeepStrictEqual } from 'node:util'
import { definitionOf } from '../objects/definition-of.ts'
import type { Operation } from '../operations/operation.ts'
import type { Acknowledgement } from '../revisions/acknowledgement.ts'
import { renderCall } from '../revisions/render/render-call.ts'
import type { Settings } from './config/settings.ts'
import { lossyOperations } from './lossy-operations.ts'

/** Operations as text. */
export interface DescribedOperations {
  /** As a revision file writes them, one call each. */
  readonly operations: readonly string[]
  /** Those of them that lose data and of which nobody has said why. */
  readonly lossy: readonly string[]
}

/** Describes operations, Limbeck's and the project's own, for a report. */
export function describeOperations(
  { operations: own }: Pick<Settings, 'operations'>,
  operations: readonly Operation[],
  serverVersion: number,
  acknowledgements: readonly Acknowledgement[] = [],
): DescribedOperations {
  const callOf = (operation: Operation) =>
    renderCall(operation, 0, Number.POSITIVE_INFINITY, definitionOf(operation, own).render)
  const isAcknowledged = (operation: Operation) =>
    acknowledgements.some((each) => isDeepStrictEqual(each.operation, operation))
  const lossy = lossyOperations(operations, serverVersion, own)
  return {
    operations: operations.map(callOf),
    lossy: lossy.filter((operation) => !isAcknowledged(operation)).map(callOf),
  }
}
