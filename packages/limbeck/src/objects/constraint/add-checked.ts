import type { OperationContext, Statement } from '../../operations/operation.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { takesOnlineForm } from '../online/takes-online-form.ts'
import { tableId } from '../table/table-id.ts'
import { addConstraint, type ConstraintPlace } from './add-constraint.ts'
import { addUnvalidated } from './add-unvalidated.ts'
import type { CheckDefinition, ForeignKeyDefinition } from './constraint-definition.ts'

/**
 * The statements that add a check or a foreign key in the form that fits its table. One without a name keeps the plain
 * form: nobody knows how to call it in the second statement.
 */
export function addChecked(
  place: ConstraintPlace,
  definition: CheckDefinition | ForeignKeyDefinition,
  online: OnlineOption['online'],
  context: OperationContext,
): readonly Statement[] {
  const { name, notValid, enforced } = definition
  const isPlain = name === undefined || notValid || enforced === false
  const table = tableId(place.schema, place.table)
  const isRefused =
    definition.type === 'foreign key' && context.serverVersion < 180_000 && context.isPartitioned?.(table)
  if (isPlain || isRefused || !takesOnlineForm(online, table, context)) {
    return addConstraint(place, definition, context)
  }
  return addUnvalidated(place, { ...definition, name }, context)
}
