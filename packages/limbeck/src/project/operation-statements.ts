import type { ObjectId } from '../catalog/object-id.ts'
import { definitionOf } from '../objects/definition-of.ts'
import type { Operation, OperationContext, Statement } from '../operations/operation.ts'
import { NewObjects } from '../plan/new-objects.ts'

/** The statements of generated operations, in order, as a plan of them alone has them. */
export function operationStatements(
  operations: readonly Operation[],
  circumstances: Omit<OperationContext, 'isNew'>,
): readonly Statement[] {
  const created = new NewObjects()
  const context = { ...circumstances, isNew: (id: ObjectId) => created.has(id) }
  return operations.flatMap((operation) => {
    const definition = definitionOf(operation)
    const statements = definition.sql(operation.args, context)
    created.follow(definition.touches(operation.args))
    return statements
  })
}
