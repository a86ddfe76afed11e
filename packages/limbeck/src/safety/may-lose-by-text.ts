import type { Statement } from '../operations/operation.ts'

/** Of these words every statement that takes data away has one, and most others have none. */
const suspicious = /\b(?:drop|truncate|delete|type|references)\b/i

/** Whether a statement that a person wrote has to be looked at for what it takes away. */
export function mayLoseByText(statement: Statement): boolean {
  return 'sql' in statement && suspicious.test(statement.sql)
}
