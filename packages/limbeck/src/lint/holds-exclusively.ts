import { lockedTables } from './locked-tables.ts'
import type { ScriptStatement } from './script.ts'
import { tableLock } from './table-lock.ts'

/** The tables that a statement locks in ACCESS EXCLUSIVE, which blocks even readers, and that the script did not make. */
export function holdsExclusively(statement: ScriptStatement): readonly string[] {
  const { node } = statement
  if (node === undefined || tableLock(node) !== 'access exclusive') return []
  return lockedTables(node).filter((table) => table !== '' && !statement.isNew(table))
}
