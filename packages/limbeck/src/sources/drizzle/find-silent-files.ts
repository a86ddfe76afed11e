import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelModule } from './import-models.ts'
import type { Models } from './models.ts'

const declaration = /\bpg(?:Table|Enum|View|MaterializedView|Sequence)\s*\(/

/**
 * The model files that yield nothing although they should: those that export nothing at all, and those that declare
 * tables without exporting one. A file that exports something else, such as shared columns, is no such file.
 */
export async function findSilentFiles(
  modules: readonly ModelModule[],
  models: Models,
  directory: string,
): Promise<readonly string[]> {
  const fruitful = new Set(
    Object.values(models).flatMap((list) => list.map(({ file }: { file?: string }) => file)),
  )
  const silent: string[] = []
  for (const { file, exports } of modules) {
    if (file === undefined || fruitful.has(file)) continue
    const isEmpty = Object.keys(exports).length === 0
    const isBarrel = Object.values(exports).some((value) => isFound(value, models))
    if (isBarrel) continue
    if (isEmpty || declaration.test(await readFile(join(directory, file), 'utf8'))) silent.push(file)
  }
  return silent
}

/** Whether another file's table is exported once more here. */
function isFound(value: unknown, models: Models): boolean {
  return Object.values(models).some((list) =>
    list.some((found: { readonly value: unknown }) => found.value === value),
  )
}
