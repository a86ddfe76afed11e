import { readFile, realpath } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

/** What in a file's text says that it declares something of a database. */
const declaration =
  /\bpg(?:Table|TableCreator|Schema|Enum|Sequence|View|MaterializedView)\s*\(|\.(?:table|enum)\(\s*['"`]/

/**
 * The files beside the models that declare tables but were never run: neither named in `patterns` nor imported by a
 * file that is. Relative to `directory`, sorted.
 */
export async function findUnreachedFiles(
  patterns: readonly string[],
  directory: string,
  reached: ReadonlySet<string>,
): Promise<readonly string[]> {
  const folders = new Set(patterns.map((pattern) => folderOf(pattern, directory)))
  const unreached = new Set<string>()
  for (const folder of folders) {
    const files = await glob('**/*.{ts,mts,cts,js,mjs,cjs}', {
      cwd: folder,
      absolute: true,
      // The project's own folder holds much else: what was built from the models, for one.
      deep: folder === directory ? 1 : Number.POSITIVE_INFINITY,
      ignore: ['**/node_modules/**', '**/*.d.ts', '**/*.{test,spec}.*'],
    })
    for (const found of files) {
      const file = resolve(found)
      if (reached.has(file) || reached.has(await realpath(file))) continue
      if (declaration.test(await readFile(file, 'utf8'))) unreached.add(relative(directory, file))
    }
  }
  return [...unreached].sort()
}

/** The part of a pattern that is a folder: `src/models` of `src/models/*.ts`. */
function folderOf(pattern: string, directory: string): string {
  if (!isDynamicPattern(pattern)) return dirname(resolve(directory, pattern))
  const fixed = pattern.split('/').slice(0, -1)
  const dynamic = fixed.findIndex((part) => isDynamicPattern(part))
  return resolve(directory, ...(dynamic < 0 ? fixed : fixed.slice(0, dynamic)))
}
