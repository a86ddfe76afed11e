import { LimbeckError } from '../errors/limbeck-error.ts'
import { execute } from '../operations/execute.ts'
import type { Operation } from '../operations/operation.ts'
import { splitStatements } from '../sql/split.ts'
import { sqlParts } from './header/sql-parts.ts'
import { inFile } from './in-file.ts'
import { readRevisionText } from './read-revision-text.ts'
import type { RevisionBody } from './revision.ts'

/**
 * Loads an SQL revision: one `execute` for each statement of its two parts.
 *
 * @throws LimbeckError `revision.unreadable`, and `revision.syntax` as `sqlParts` does
 */
export async function loadSqlBody(path: string): Promise<RevisionBody> {
  const parts = sqlParts(await readRevisionText(path), path)
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
