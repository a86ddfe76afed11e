import { definitionOf } from '../objects/definition-of.ts'
import type { Operation, OperationContext, Statement } from '../operations/operation.ts'
import { NewObjects } from '../plan/new-objects.ts'
import { replacedObjects } from '../plan/replaced-objects.ts'

/** The statements of generated operations, in order, as a plan of them alone has them. */
export function operationStatements(
  operations: readonly Operation[],
  circumstances: Omit<OperationContext, 'isNew' | 'isReplaced'>,
): readonly Statement[] {
  const created = new NewObjects()
  const touches = operations.map((operation) => definitionOf(operation).touches(operation.args))
  const replaced = replacedObjects(touches)
  const context: OperationContext = {
    ...circumstances,
    isNew: (id) => created.has(id),
    isReplaced: (id) => replaced.has(id),
  }
  return operations.flatMap((operation, index) => {
    const statements = definitionOf(operation).sql(operation.args, context)
    created.follow(touches[index] ?? {})
    return statements
  })
}
