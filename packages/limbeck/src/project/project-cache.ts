import { cache as cacheFolder } from 'empathic/package'
import { type Cache, createCache } from '../shadow/cache.ts'

/** Set by the build: a hash of Limbeck's own text. Undefined where the sources run as they are. */
declare const LIMBECK_BUILD: string | undefined

/**
 * What a project keeps between runs, in `node_modules/.cache/limbeck`; undefined where there is no such folder.
 *
 * Limbeck's own text is a part of every key, so that what another build has kept is never taken for ours.
 */
export function projectCache(directory: string): Cache | undefined {
  if (typeof LIMBECK_BUILD === 'undefined') return undefined
  const folder = cacheFolder('limbeck', { cwd: directory })
  if (folder === undefined) return undefined
  const files = createCache(folder)
  const own = (key: string) => `${LIMBECK_BUILD} ${key}`
  return { get: (key) => files.get(own(key)), set: (key, value) => files.set(own(key), value) }
}
