import type { RevisionHeader } from '../revision.ts'

/**
 * Returns each revision's dependencies, where there are any, without those that one of its ancestors has already.
 *
 * Only ancestors along parents count. A walk over them starts only where a dependency is shared, and ends when
 * nothing is left to find.
 */
export function reduceDependencies(
  headers: ReadonlyMap<string, RevisionHeader>,
  resolved: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, number>()
  for (const dependencies of resolved.values()) {
    for (const id of dependencies) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  const reduced = new Map<string, readonly string[]>()
  for (const [id, dependencies] of resolved) {
    if (dependencies.length === 0) continue
    const shared = new Set(dependencies.filter((dependency) => (uses.get(dependency) ?? 0) > 1))
    if (shared.size > 0) removeInherited(headers, resolved, id, shared)
    const own = (dependency: string) => uses.get(dependency) === 1 || shared.has(dependency)
    reduced.set(id, dependencies.filter(own))
  }
  return reduced
}

function removeInherited(
  headers: ReadonlyMap<string, RevisionHeader>,
  resolved: ReadonlyMap<string, readonly string[]>,
  id: string,
  shared: Set<string>,
): void {
  const seen = new Set<string>()
  const waiting = [...(headers.get(id)?.downRevision ?? [])]
  for (const each of waiting) {
    if (shared.size === 0) return
    if (seen.has(each)) continue
    seen.add(each)
    for (const dependency of resolved.get(each) ?? []) shared.delete(dependency)
    waiting.push(...(headers.get(each)?.downRevision ?? []))
  }
}
