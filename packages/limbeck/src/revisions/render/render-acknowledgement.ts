import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../../operations/operation.ts'
import type { Acknowledgement } from '../acknowledgement.ts'
import { escapeUnseen } from './escape-unseen.ts'

/** The comment lines above the call of an operation that may lose data, in the form that `readSilences` reads. */
export function renderAcknowledgement(
  operation: Operation,
  acknowledgements: readonly Acknowledgement[],
  indent: number,
): readonly string[] {
  return acknowledgements
    .filter((each) => isDeepStrictEqual(each.operation, operation))
    .map(
      ({ reason }) =>
        `${' '.repeat(indent)}// limbeck-ignore loses-data: ${escapeUnseen(reason.replace(/\s+/g, ' '))}`,
    )
}
