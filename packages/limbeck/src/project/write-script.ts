import manifest from '../../package.json' with { type: 'json' }
import { LimbeckError } from '../errors/limbeck-error.ts'
import { bookkeeping } from '../runner/bookkeeping.ts'
import { offlineScript } from '../runner/offline-script.ts'
import { offlineStamp } from '../runner/offline-stamp.ts'
import { offlineTables } from '../runner/offline-tables.ts'
import { preparePlan } from '../runner/prepare-plan.ts'
import type { ProjectContext } from './project-context.ts'

/** What a script does. */
export type ScriptRequest =
  | { readonly direction: 'upgrade' | 'downgrade'; readonly range: string }
  | { readonly direction: 'stamp'; readonly targets: readonly string[] }
  | { readonly direction: 'ensure-version' }

/** Nobody is asked which server it is, so the SQL is what every supported one understands. */
const oldestServerVersion = 150_000

/**
 * Writes a run as SQL, with its transactions and the changes of the version table. Asks no database.
 *
 * An upgrade begins at base, or at `a` of `a:b`; a downgrade needs both ends.
 *
 * @throws LimbeckError `script.needs-range`, `script.has-code`, and those of the graph
 */
export async function writeScript(context: ProjectContext, request: ScriptRequest): Promise<string> {
  const { settings } = context
  const { graph } = context.revisions()
  const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)
  if (request.direction === 'ensure-version') return offlineTables(tables)
  if (request.direction === 'stamp') return offlineStamp(graph.stampSteps([], request.targets), { tables })
  const { direction, range } = request
  const [from, to] = rangeOf(direction, range)
  const versions = from === undefined ? [] : graph.resolve(from).map(({ revision }) => revision)
  const steps =
    direction === 'upgrade' ? graph.upgradeSteps(versions, to) : graph.downgradeSteps(versions, to)
  const wanted = { direction, steps, versions, serverVersion: oldestServerVersion }
  const plan = await preparePlan({ ...context.revisions(), settings }, wanted)
  return offlineScript(plan, { tables, toolVersion: manifest.version, lockTimeoutMs: settings.lockTimeoutMs })
}

function rangeOf(direction: 'upgrade' | 'downgrade', range: string): readonly [string | undefined, string] {
  const [from = '', to, ...others] = range.split(':')
  if (others.length === 0 && to !== undefined && to !== '') return [from === '' ? undefined : from, to]
  if (direction === 'upgrade' && to === undefined) return [undefined, range]
  throw new LimbeckError(
    'script.needs-range',
    `--sql needs a range FROM:TO for ${direction}, not '${range}'`,
    {
      hint:
        direction === 'upgrade'
          ? 'For example `limbeck upgrade base:head --sql`.'
          : 'For example `limbeck downgrade head:base --sql`.',
      details: { range },
    },
  )
}
