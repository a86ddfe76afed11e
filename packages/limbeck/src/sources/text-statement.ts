import { locateStatements } from '../sql/locate-statements.ts'
import { inFile } from './in-file.ts'
import type { ModelStatement } from './model-source.ts'

/**
 * Makes a statement of a whole text. The lines that pg_dump writes to guard psql are blanked, so that places stay true.
 *
 * @throws LimbeckError `sql.meta-command` for any other command of psql, `sql.copy-from-stdin` for rows to copy
 */
export function textStatement(text: string, origin: string): ModelStatement {
  const sql = text.replace(/^\uFEFF/, '').replace(/^\\(?:un)?restrict\b[^\n\r]*/gm, '')
  // Only what may hold such a line is taken apart: a dump can be large.
  if (/^[ \t]*(?:\\|copy\s)/im.test(sql)) inFile(origin, () => locateStatements(sql))
  return { sql, origin, isText: true }
}
