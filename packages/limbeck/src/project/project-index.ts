import { cache as cacheFolder } from 'empathic/package'
import { type HeaderIndex, headerIndex } from '../revisions/header-index.ts'
import type { Settings } from './config/settings.ts'

/** Set by the build: a hash of Limbeck's own text. Undefined where the sources run as they are. */
declare const LIMBECK_BUILD: string | undefined

/** The index of a project's revision files, in `node_modules/.cache/limbeck`; undefined where there is no such folder. */
export function projectIndex({ directory, revisions }: Settings): HeaderIndex | undefined {
  if (typeof LIMBECK_BUILD === 'undefined') return undefined
  const folder = cacheFolder('limbeck', { cwd: directory })
  return folder === undefined ? undefined : headerIndex(folder, revisions, LIMBECK_BUILD)
}
