import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { file as findFile } from 'empathic/find'
import { serverVersions } from '../catalog/server-versions.ts'
import type { CatalogScript } from './catalog-script.ts'

/** Set by the build. Undefined where the sources run as they are. */
declare const LIMBECK_BUILD: string | undefined

/**
 * The queries that read every managed kind on a server of a version.
 *
 * The build has written them to files, since to put them together takes every kind. Where those are missing (in the sources, in
 * somebody's bundle), they are put together.
 */
export function managedScript(serverVersion: number): Promise<CatalogScript> {
  // A later server is asked as the newest of the known ones.
  const major = Math.floor(Math.min(serverVersion, serverVersions.newest) / 10_000)
  const made = scripts.get(major) ?? make(major)
  scripts.set(major, made)
  return made
}

const scripts = new Map<number, Promise<CatalogScript>>()

async function make(major: number): Promise<CatalogScript> {
  return (await readBuilt(major)) ?? putTogether(major)
}

async function readBuilt(major: number): Promise<CatalogScript | undefined> {
  if (typeof LIMBECK_BUILD === 'undefined') return undefined
  const here = dirname(fileURLToPath(import.meta.url))
  const path = findFile(`catalog-scripts/${major}.json`, { cwd: here })
  return path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'))
}

async function putTogether(major: number): Promise<CatalogScript> {
  const [{ kinds }, { scriptOfKinds }] = await Promise.all([
    import('../objects/kinds.ts'),
    import('./script-of-kinds.ts'),
  ])
  return scriptOfKinds(kinds, major * 10_000)
}
