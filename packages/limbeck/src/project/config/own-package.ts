import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { up as packageFile } from 'empathic/package'

/**
 * The folder of this package, where it is the one that a module at `path` imports by the name of `limbeck`, or would if
 * there were one: a project may have no copy (npx). Undefined where the project has another copy.
 */
export function ownPackage(path: string): string | undefined {
  const own = packageFile({ cwd: dirname(fileURLToPath(import.meta.url)) })
  if (own === undefined) return undefined
  const installed = installedFrom(dirname(path))
  return installed === undefined || realpathSync(installed) === realpathSync(dirname(own))
    ? dirname(own)
    : undefined
}

function installedFrom(directory: string): string | undefined {
  const place = join(directory, 'node_modules/limbeck')
  if (existsSync(place)) return place
  const above = dirname(directory)
  return above === directory ? undefined : installedFrom(above)
}
