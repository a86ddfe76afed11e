import type { OperationContext, Statement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import { type CreateCompositeType, createCompositeType } from './create-composite-type.ts'

/** Sets a composite type aside and makes another one in its place. */
export function replaceCompositeType(
  composite: CreateCompositeType,
  context: OperationContext,
): readonly Statement[] {
  const { schema, name } = composite
  return [
    { sql: `alter type ${qualified(schema, name)} rename to ${identifier(asideName(name))}` },
    ...createCompositeType.sql(composite, context),
  ]
}
