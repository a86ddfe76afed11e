import type { Step } from '../plan/plan.ts'
import { isWritten } from './is-written.ts'
import { lostByForeignKey } from './lost-by-foreign-key.ts'

/** Of these words every statement that takes data away has one, and most others have none. */
const suspicious = /\b(?:drop|truncate|delete|type|references)\b/i

/** Whether a step has to be looked at: it says that it loses data, or is text that may. */
export function mayLoseData({ operation, statement }: Step): boolean {
  if (statement.hazards?.some(({ kind }) => kind === 'loses-data')) return true
  if (!isWritten(operation)) return lostByForeignKey(operation).length > 0
  return 'sql' in statement && suspicious.test(statement.sql)
}
