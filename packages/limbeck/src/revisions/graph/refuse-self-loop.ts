import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionHeader } from '../revision.ts'

/**
 * Refuses a revision that names itself as its parent or dependency.
 *
 * @throws `revision.cycle`, with `details.along` as {@link refuseCycles} has it.
 */
export function refuseSelfLoop({ revision, downRevision, dependsOn }: RevisionHeader): void {
  if (downRevision.includes(revision)) throw selfLoop('Self-loop', 'parents', revision)
  if (dependsOn.includes(revision)) throw selfLoop('Dependency self-loop', 'dependencies', revision)
}

function selfLoop(name: string, along: 'parents' | 'dependencies', revision: string): LimbeckError {
  return new LimbeckError('revision.cycle', `${name} is detected in revisions (${revision})`, {
    hint: `Remove '${revision}' from its own ${along === 'parents' ? 'downRevision' : 'dependsOn'}.`,
    details: { along, loop: [revision, revision] },
  })
}
