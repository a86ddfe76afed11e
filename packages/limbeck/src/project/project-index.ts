import { type HeaderIndex, headerIndex } from '../revisions/header-index.ts'
import type { Settings } from './config/settings.ts'
import { projectCache } from './project-cache.ts'

/** The index of a project's revision files; undefined where a project keeps nothing. */
export function projectIndex({ directory, revisions }: Settings): HeaderIndex | undefined {
  const cache = projectCache(directory)
  return cache === undefined ? undefined : headerIndex(cache, revisions)
}
