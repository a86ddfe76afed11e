import { LimbeckError } from '../errors/limbeck-error.ts'
import { execute } from '../operations/execute.ts'
import type { Operation } from '../operations/operation.ts'
import { splitStatements } from '../sql/split.ts'
import { sqlParts } from './header/sql-parts.ts'
import { inFile } from './in-file.ts'
import type { RevisionBody } from './revision.ts'

/**
 * Loads the text of an SQL revision: one `execute` for each statement of its two parts.
 *
 * @throws LimbeckError `revision.syntax`, as `sqlParts` does, and those of `splitStatements`
 */
export function loadSqlBody(text: string, path: string): RevisionBody {
  const parts = sqlParts(text, path)
  return {
    upgrade: operationsOf(parts.upgrade ?? '', path),
    downgrade: parts.downgrade === undefined ? undefined : operationsOf(parts.downgrade, path),
  }
}

function operationsOf(sql: string, path: string): readonly Operation[] {
  try {
    return splitStatements(sql).map((statement) => execute.of({ sql: statement }))
  } catch (error) {
    throw error instanceof LimbeckError ? inFile(error, path) : error
  }
}
