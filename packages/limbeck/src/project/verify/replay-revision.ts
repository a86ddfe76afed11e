import type { Connection } from '../../drivers/driver.ts'
import type { RevisionFile } from '../../revisions/revision.ts'
import { preparePlan } from '../../runner/prepare-plan.ts'
import type { ProjectContext } from '../project-context.ts'
import { runGroup } from '../run-group.ts'

/** Where a revision fails. */
export interface ReplayFailure {
  readonly revision: string
  readonly statement: string
  /** With the statement. */
  readonly message: string
  readonly cause: Error
}

/** Brings a scratch database that has a revision's parents up to it; returns where that fails. */
export async function replayRevision(
  project: ProjectContext,
  connection: Connection,
  { revision }: RevisionFile,
): Promise<ReplayFailure | undefined> {
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
    const { error, statement } = failure
    return { revision, statement, message: `${error.message} (${statement})`, cause: error }
  }
  return undefined
}
