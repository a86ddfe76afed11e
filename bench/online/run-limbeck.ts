import type { LimbeckProject } from '../limbeck/limbeck-project.ts'
import { startCommand } from '../measure/start-command.ts'
import type { Load } from './load.ts'
import type { OnlineChange } from './online-change.ts'

/**
 * Makes a change by `limbeck upgrade`. One in two revisions stops between them while the clients move on, as a release of
 * their program would.
 */
export async function runLimbeck(
  { phases }: OnlineChange,
  project: LimbeckProject,
  load: Load,
): Promise<void> {
  if (phases !== undefined) {
    await startCommand(project.command(['upgrade', 'head-1'])).ended
    if (phases.column !== undefined) await load.use(phases.column)
  }
  await startCommand(project.command(['upgrade', 'head'])).ended
}
