import type { ObjectId } from '../../catalog/object-id.ts'
import type { OperationContext } from '../../operations/operation.ts'
import type { OnlineOption } from './online-option.ts'

/** Whether an operation takes its online form: others may be using `on`, and nobody said that they need not be spared. */
export function takesOnlineForm(
  online: OnlineOption['online'],
  on: ObjectId,
  context: OperationContext,
): boolean {
  return context.online && online !== false && !context.isNew(on)
}
