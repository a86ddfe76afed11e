import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionFile } from '../../revisions/revision.ts'
import { preparePlan } from '../../runner/prepare-plan.ts'
import type { ProjectContext } from '../project-context.ts'
import { runGroup } from '../run-group.ts'

/**
 * Brings a scratch database that has a revision's parents up to it.
 *
 * @throws LimbeckError `verify.not-replayable`
 */
export async function replayRevision(
  project: ProjectContext,
  connection: Connection,
  { revision }: RevisionFile,
): Promise<void> {
  const step = { direction: 'up', revision, from: [], to: [], versionTable: [], heads: [] } as const
  const settings = { ...project.settings, online: false, transaction: 'per-revision' } as const
  const { serverVersion } = connection
  const plan = await preparePlan(
    { ...project.revisions(), settings },
    { direction: 'upgrade', steps: [step], versions: [], serverVersion },
  )
  for (const group of plan.groups) {
    const failure = await runGroup(connection, group)
    if (failure === undefined) continue
    throw new LimbeckError(
      'verify.not-replayable',
      `Revision ${revision} fails in an empty database, so nothing behind it can be verified: ${failure.error.message} (${failure.statement})`,
      {
        hint: `Verify it first: limbeck verify ${revision}`,
        details: { revision, statement: failure.statement, message: failure.error.message },
        cause: failure.error,
      },
    )
  }
}
