import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { LimbeckError } from '../errors/limbeck-error.ts'

/**
 * The files that `patterns` stand for, absolute and in the order of their paths, each once. A test beside the models
 * (`user.test.ts`, `user.spec.ts`) is none of them, unless it is named without a wildcard: to run it would be to run tests.
 *
 * @throws LimbeckError `models.not-found` for a pattern that no file matches
 */
export async function findModelFiles(
  patterns: readonly string[],
  directory: string,
): Promise<readonly string[]> {
  const files = new Set<string>()
  for (const pattern of patterns) {
    const path = resolve(directory, pattern)
    if (await isFile(path)) {
      files.add(path)
      continue
    }
    const found = await glob(toPattern(pattern), {
      cwd: directory,
      absolute: true,
      ignore: ['**/node_modules/**', '**/*.d.ts', '**/*.{test,spec}.*'],
      expandDirectories: false,
    })
    if (found.length === 0) throw notFound(pattern, directory)
    for (const file of found) files.add(resolve(file))
  }
  return [...files].sort((a, b) => (relative(directory, a) < relative(directory, b) ? -1 : 1))
}

/** A path may hold what a glob would take as a pattern: `app/(shop)/schema.ts`. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}

/** A path on Windows may hold backslashes, which a glob would take as escapes. */
function toPattern(pattern: string): string {
  return isDynamicPattern(pattern) ? pattern : pattern.replaceAll('\\', '/')
}

function notFound(pattern: string, directory: string): LimbeckError {
  const message = isDynamicPattern(pattern)
    ? `no file matches ${pattern} in ${directory}`
    : `${pattern} does not exist in ${directory}`
  return new LimbeckError('models.not-found', message, {
    hint: 'Mend the path in `models` of the configuration; it starts from the folder of the configuration file.',
    details: { pattern, directory },
  })
}
