import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LimbeckError } from '../errors/limbeck-error.ts'

/** PGlite's module, as far as it is used. */
export type PgliteModule = typeof import('@electric-sql/pglite')

/** PGlite and the extensions that its package brings along. */
export interface LoadedPglite {
  readonly PGlite: PgliteModule['PGlite']
}

const packageName = '@electric-sql/pglite'

/**
 * Loads PGlite from the project in `directory`, or else from where Limbeck itself finds it.
 *
 * @throws LimbeckError `driver.missing-package` when neither has it.
 */
export async function loadPglite(directory: string): Promise<LoadedPglite> {
  const path = resolveFrom(join(directory, 'package.json')) ?? resolveFrom(import.meta.url)
  if (path === undefined)
    throw new LimbeckError('driver.missing-package', `The package ${packageName} is not installed.`, {
      hint: `Run "npm install --save-dev ${packageName}", or use a postgresql:// URL.`,
      details: { package: packageName },
    })
  const { PGlite } = (await import(pathToFileURL(path).href)) as PgliteModule
  return { PGlite }
}

function resolveFrom(start: string): string | undefined {
  try {
    return createRequire(start).resolve(packageName)
  } catch {
    return undefined
  }
}
