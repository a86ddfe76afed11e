import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { defineModelSource } from './define-model-source.ts'
import type { ModelSource } from './model-source.ts'
import { textStatement } from './text-statement.ts'

/**
 * The state that SQL files make in an empty database, run in the order of their paths. What `pg_dump --schema-only`
 * writes is such a file.
 *
 * @throws LimbeckError `models.not-found`; `models.refused`, `sql.meta-command`, `sql.copy-from-stdin` with file and
 *   line from `load`
 */
export function sqlFiles(paths: string | readonly string[]): ModelSource {
  const patterns = typeof paths === 'string' ? [paths] : paths
  return defineModelSource(`sqlFiles(${patterns.join(', ')})`, async ({ directory }) => {
    const { findModelFiles } = await import('./find-model-files.ts')
    const files = await findModelFiles(patterns, directory)
    return Promise.all(
      files.map(async (file) => textStatement(await readFile(file, 'utf8'), relative(directory, file))),
    )
  })
}
