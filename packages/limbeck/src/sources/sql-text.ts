import { defineModelSource } from './define-model-source.ts'
import type { ModelSource } from './model-source.ts'
import { textStatement } from './text-statement.ts'

/**
 * The state that a text of SQL statements makes in an empty database. `name` is how messages call the text.
 *
 * @throws LimbeckError `models.refused` with the line, `sql.meta-command`, `sql.copy-from-stdin` from `load`
 */
export function sqlText(text: string, name = 'SQL'): ModelSource {
  return defineModelSource(`sqlText(${name})`, async () => [textStatement(text, name)])
}
