import type { Step } from '../plan/plan.ts'
import { isWritten } from './is-written.ts'
import { lostByForeignKey } from './lost-by-foreign-key.ts'
import { mayLoseByText } from './may-lose-by-text.ts'

/** Whether a step has to be looked at: it says that it loses data, or is text that may. */
export function mayLoseData({ operation, statement }: Step): boolean {
  if (statement.hazards?.some(({ kind }) => kind === 'loses-data')) return true
  if (!isWritten(operation)) return lostByForeignKey(operation).length > 0
  return mayLoseByText(statement)
}
