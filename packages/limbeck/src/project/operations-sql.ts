import type { ObjectId } from '../catalog/object-id.ts'
import { definitionOf } from '../objects/definition-of.ts'
import type { Operation } from '../operations/operation.ts'
import { NewObjects } from '../plan/new-objects.ts'
import { statementText } from '../plan/statement-text.ts'

/** The SQL of generated operations, in order, one statement each. */
export function operationsSql(
  operations: readonly Operation[],
  { serverVersion, online }: { readonly serverVersion: number; readonly online: boolean },
): readonly string[] {
  const created = new NewObjects()
  const context = { serverVersion, online, isNew: (id: ObjectId) => created.has(id) }
  return operations.flatMap((operation) => {
    const definition = definitionOf(operation)
    const statements = definition.sql(operation.args, context)
    created.follow(definition.touches(operation.args))
    return statements.map(statementText)
  })
}
