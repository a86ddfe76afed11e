import { definitionOf } from '../objects/definition-of.ts'
import type { Operation } from '../operations/operation.ts'

/** Those of some operations whose statements lose data: dropped tables and columns, narrowed types. */
export function lossyOperations(
  operations: readonly Operation[],
  serverVersion: number,
): readonly Operation[] {
  return operations.filter((operation) =>
    definitionOf(operation)
      .sql(operation.args, { serverVersion, online: false, isNew: () => false })
      .some(({ hazards = [] }) => hazards.some(({ kind }) => kind === 'loses-data')),
  )
}
