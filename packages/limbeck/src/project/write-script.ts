import manifest from '../../package.json' with { type: 'json' }
import { serverVersions } from '../catalog/server-versions.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { bookkeeping } from '../runner/bookkeeping.ts'
import { offlineScript } from '../runner/offline-script.ts'
import { offlineStamp } from '../runner/offline-stamp.ts'
import { offlineTables } from '../runner/offline-tables.ts'
import { preparePlan } from '../runner/prepare-plan.ts'
import { stampEntries } from '../runner/stamp-entries.ts'
import type { ProjectContext } from './project-context.ts'

/** What a script does. */
export type ScriptRequest =
  | { readonly direction: 'upgrade' | 'downgrade'; readonly range: string }
  | { readonly direction: 'stamp'; readonly targets: readonly string[]; readonly purge?: boolean }
  | { readonly direction: 'ensure-version' }

/**
 * Writes a run as SQL, with its transactions and the changes of the version table. Asks no database.
 *
 * An upgrade begins at base, or at `a` of `a:b`; a downgrade needs both ends.
 *
 * A stamp begins at base too, or at `a` of `a:b`; where it purges, whatever is recorded.
 *
 * @throws LimbeckError `script.needs-range`, `script.several-starts`, `script.has-code`, and those of the graph
 */
export async function writeScript(context: ProjectContext, request: ScriptRequest): Promise<string> {
  const { settings } = context
  const { graph } = context.revisions()
  const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)
  if (request.direction === 'ensure-version') return offlineTables(tables)
  if (request.direction === 'stamp') return stampScript(context, request)
  const { direction, range } = request
  const [from, to] = rangeOf(direction, range)
  const versions = from === undefined ? [] : graph.resolve(from).map(({ revision }) => revision)
  const steps =
    direction === 'upgrade' ? graph.upgradeSteps(versions, to) : graph.downgradeSteps(versions, to)
  // Nobody is asked which server it is, so the SQL is what every one understands.
  const wanted = { direction, steps, versions, serverVersion: serverVersions.oldest }
  const plan = await preparePlan({ ...context.revisions(), settings }, wanted)
  return offlineScript(plan, { tables, toolVersion: manifest.version, lockTimeoutMs: settings.lockTimeoutMs })
}

async function stampScript(
  { settings, revisions }: ProjectContext,
  { targets, purge = false }: Extract<ScriptRequest, { direction: 'stamp' }>,
): Promise<string> {
  const { graph, files } = revisions()
  const ranges = targets.map((target) => /^(?:([^:]*):)?(.*)$/s.exec(target) ?? [])
  const [start, ...others] = new Set(ranges.flatMap(([, from]) => from ?? []))
  if (others.length > 0) {
    throw new LimbeckError(
      'script.several-starts',
      `A stamp cannot start at both ${start} and ${others[0]}`,
      {
        hint: 'Give one range FROM:TO, and further targets alone: `limbeck stamp FROM:TO OTHER --sql`.',
        details: { targets },
      },
    )
  }
  const from = purge || !start ? [] : graph.resolve(start).map(({ revision }) => revision)
  const steps = graph.stampSteps(
    from,
    ranges.map(([, , to = '']) => to),
  )
  const applied = new Set(graph.ancestors(from, 'everything').map(({ revision }) => revision))
  const context = { graph, files, toolVersion: manifest.version }
  const entries = await stampEntries(context, applied, steps.at(-1)?.heads ?? from)
  const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)
  return offlineStamp(steps, { tables, from, purge, entries, toolVersion: manifest.version })
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
