import { loadBody } from '../revisions/load-body.ts'
import type { RevisionFile } from '../revisions/revision.ts'
import { migrate, type RunResult } from './migrate.ts'
import type { RunContext } from './run-context.ts'

/** How a downgrade is to go. */
export interface DowngradeOptions {
  /** Whether an irreversible revision counts as taken back, although what it did stays. Default false. */
  readonly force?: boolean
  /** Whether it refuses to lose data that nobody has given up, as an upgrade does. Default: it says what goes, and goes on. */
  readonly keepData?: boolean
}

/**
 * Takes back the revisions from where the database is down to `target`, which stays applied.
 *
 * @throws LimbeckError those of `upgrade` but `revision.missing` and `revision.edited`; `revision.irreversible`
 */
export function downgrade(
  context: RunContext,
  target: string,
  { force = false, keepData = false }: DowngradeOptions = {},
): Promise<RunResult> {
  const { graph, files, settings } = context
  const stepsFrom = (current: readonly string[]) => graph.downgradeSteps(current, target)
  const noticesFrom = (current: readonly string[]) => {
    const notice = graph.downgradeNotice(current, target)
    const stays = force ? stepsFrom(current).filter(({ revision }) => files.get(revision)?.irreversible) : []
    return [
      ...(notice === undefined ? [] : [notice]),
      ...stays.map(
        ({ revision }) =>
          `${revision} is irreversible (${files.get(revision)?.irreversible}): what it did stays, only its record goes.`,
      ),
    ]
  }
  const load =
    context.loadBody ?? ((file: RevisionFile, text: string) => loadBody(file, settings.operations, text))
  const loadForced = async (file: RevisionFile, text: string) => {
    const body = await load(file, text)
    return { ...body, downgrade: body.downgrade ?? [] }
  }
  // What stands on the revisions that would go cannot be told of one without a file.
  const run = { ...context, allowMissing: false, keepData, ...(force && { loadBody: loadForced }) }
  return migrate(run, { direction: 'downgrade', stepsFrom, noticesFrom })
}
