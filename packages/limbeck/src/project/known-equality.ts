import type { UnmanagedObject } from '../catalog/catalog.ts'
import { digest } from '../sources/digest.ts'
import type { OpenedSource } from '../sources/source.ts'
import type { ProjectContext } from './project-context.ts'

/** What is known of two states that were compared before and found equal. */
export interface KnownEquality {
  /** What neither side is compared by; undefined where it is not known that they are equal. */
  recall(): Promise<readonly UnmanagedObject[] | undefined>
  remember(unmanaged: readonly UnmanagedObject[]): Promise<void>
}

/**
 * The memory of whether two states are equal; undefined where a project keeps nothing, or functions of its configuration
 * have a say.
 */
export function knownEquality(
  { settings, cache }: Pick<ProjectContext, 'settings' | 'cache'>,
  current: OpenedSource,
  desired: OpenedSource,
): KnownEquality | undefined {
  const { comparesAll, schemas, versionTable, versionTableSchema } = settings
  if (cache === undefined || !comparesAll) return undefined
  const scope = [versionTable, versionTableSchema, ...(schemas ?? [undefined])]
  const key = `equal ${digest([current.digest, desired.digest, ...scope])}`
  return {
    recall: async () => (await cache.get(key)) as readonly UnmanagedObject[] | undefined,
    remember: (unmanaged) => cache.set(key, unmanaged),
  }
}
