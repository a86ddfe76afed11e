import { serverVersions } from '../catalog/server-versions.ts'
import type { Connection } from '../drivers/driver.ts'
import type { Operation } from '../operations/operation.ts'
import type { Step } from '../revisions/graph/step.ts'
import type { LoadedRevisions } from '../revisions/load-revisions.ts'
import { preparePlan } from '../runner/prepare-plan.ts'
import { replay } from '../sources/replay.ts'
import type { Source } from '../sources/source.ts'
import { applyPlan } from './apply-plan.ts'
import type { Settings } from './config/settings.ts'
import { revisionTexts } from './revision-texts.ts'

/** The state that the revisions up to `target` make in an empty database; `heads` is all of them. */
export function revisionsSource(revisions: LoadedRevisions, settings: Settings, target = 'heads'): Source {
  const name = `revisions(${target})`
  const planFor = (steps: readonly Step[], serverVersion: number) => {
    // Nobody else uses the scratch database: forms that spare others would only be slower.
    const context = { ...revisions, settings: { ...settings, online: false } }
    return preparePlan(context, { direction: 'upgrade', steps, versions: [], serverVersion })
  }
  const operationTexts = async (steps: readonly Step[]) => {
    // Only the operations of this plan are looked at, not its SQL.
    const { groups } = await planFor(steps, serverVersions.newest)
    const operations = groups.flatMap(({ parts }) =>
      parts.flatMap(({ steps }) => steps.map(({ operation }) => operation)),
    )
    // What code does is not in its text, nor an operation of the project's own: what they made is never remembered.
    const isKnown = operations.every(
      (operation) => !hasCode(operation) && !settings.operations.has(operation.op),
    )
    return isKnown ? operations.map((operation) => JSON.stringify(operation)) : undefined
  }
  return {
    name,
    load: async (context) => {
      const steps = target === 'base' ? [] : revisions.graph.upgradeSteps([], target)
      const apply = async (connection: Connection): Promise<void> =>
        applyPlan(await planFor(steps, connection.serverVersion), connection)
      const files = steps.flatMap(({ revision }) => revisions.files.get(revision) ?? [])
      const parts = (await revisionTexts(files, settings)) ?? (await operationTexts(steps))
      return replay(name, apply, parts).load(context)
    },
  }
}

function hasCode({ args }: Operation): boolean {
  return (
    typeof args === 'object' &&
    args !== null &&
    Object.values(args).some((value) => typeof value === 'function')
  )
}
