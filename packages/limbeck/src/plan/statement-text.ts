import type { Statement } from '../operations/operation.ts'

/** What a statement is in a plan or a script: its SQL, or for code its description. */
export function statementText(statement: Statement): string {
  return 'sql' in statement ? statement.sql : statement.description
}
