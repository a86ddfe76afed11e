import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionHeader } from '../revision.ts'
import { findLoop } from './find-loop.ts'

/**
 * Refuses a graph that runs in a circle, first along parents, then along parents and dependencies.
 *
 * `resolved` gives each revision's dependencies as ids.
 *
 * @throws `revision.cycle`, naming the loop; `details.along` is `parents` or `dependencies`.
 */
export function refuseCycles(
  headers: ReadonlyMap<string, RevisionHeader>,
  resolved: ReadonlyMap<string, readonly string[]>,
): void {
  const parents = (id: string) => headers.get(id)?.downRevision ?? []
  const byParent = findLoop(headers.keys(), parents)
  if (byParent !== undefined) throw cycle('Cycle', 'parents', byParent)
  if ([...resolved.values()].every((dependencies) => dependencies.length === 0)) return
  const byDependency = findLoop(headers.keys(), (id) => [...parents(id), ...(resolved.get(id) ?? [])])
  if (byDependency !== undefined) throw cycle('Dependency cycle', 'dependencies', byDependency)
}

function cycle(name: string, along: 'parents' | 'dependencies', loop: readonly string[]): LimbeckError {
  return new LimbeckError('revision.cycle', `${name} is detected in revisions (${loop.join(' -> ')})`, {
    hint: `Change the ${along === 'parents' ? 'downRevision' : 'dependsOn'} of one of these revisions, so that the loop is cut.`,
    details: { along, loop },
  })
}
