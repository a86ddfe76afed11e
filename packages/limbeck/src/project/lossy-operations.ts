import { definitionOf } from '../objects/definition-of.ts'
import type { OwnOperations } from '../objects/definitions-with.ts'
import type { Operation } from '../operations/operation.ts'

/** Those of some operations whose statements lose data: dropped tables and columns, narrowed types. */
export function lossyOperations(
  operations: readonly Operation[],
  serverVersion: number,
  own?: OwnOperations,
): readonly Operation[] {
  return operations.filter((operation) =>
    definitionOf(operation, own)
      .sql(operation.args, { serverVersion, online: false, isNew: () => false })
      .some(({ hazards = [] }) => hazards.some(({ kind }) => kind === 'loses-data')),
  )
}
