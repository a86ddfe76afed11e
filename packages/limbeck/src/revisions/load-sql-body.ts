import { execute } from '../operations/execute.ts'
import type { Operation } from '../operations/operation.ts'
import { splitStatements } from '../sql/split.ts'
import { type SqlPart, sqlParts } from './header/sql-parts.ts'
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
    upgrade: operationsOf(parts.upgrade),
    downgrade: parts.downgrade === undefined ? undefined : operationsOf(parts.downgrade),
  }
}

function operationsOf(part: SqlPart | undefined): readonly Operation[] {
  return splitStatements(part?.text ?? '').map((sql) => execute.of({ sql }))
}
