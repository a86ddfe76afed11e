import { setImmediate } from 'node:timers/promises'
import type { OwnOperations } from '../objects/definitions-with.ts'
import { execute } from '../operations/execute.ts'
import { isExecute } from '../operations/is-execute.ts'
import type { AnyOperationDefinition } from '../operations/operation.ts'
import { buildPlan, type PlanInput } from '../plan/build-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { checksum } from '../revisions/checksum.ts'
import type { Step as GraphStep } from '../revisions/graph/step.ts'
import { loadBody } from '../revisions/load-body.ts'
import { readRevisionText } from '../revisions/read-revision-text.ts'
import type { RevisionFile } from '../revisions/revision.ts'
import type { Progress } from './database-state.ts'
import type { RunContext } from './run-context.ts'

/** What a plan is made for. */
export interface PlanRequest {
  readonly direction: 'upgrade' | 'downgrade'
  /** The graph's steps, in order. */
  readonly steps: readonly GraphStep[]
  /** The rows of the version table before them. */
  readonly versions: readonly string[]
  readonly serverVersion: number
  /** Revisions that an earlier run left unfinished. */
  readonly progress?: readonly Progress[]
}

/** How many files are loaded before anything else gets its turn. */
const filesAtOnce = 16

/**
 * Loads the revisions of some steps and plans them. All are loaded before the first one runs, so that a broken file
 * stops a run before it has begun.
 *
 * @throws LimbeckError those of `loadBody` and `buildPlan`
 */
export async function preparePlan(
  context: Pick<RunContext, 'graph' | 'files' | 'settings' | 'loadBody' | 'definitions'>,
  { direction, steps, versions, serverVersion, progress = [] }: PlanRequest,
): Promise<Plan> {
  const { operations } = context.settings
  const load = context.loadBody ?? ((file: RevisionFile, text: string) => loadBody(file, operations, text))
  const inputs: PlanInput[] = []
  for (const [index, { revision, versionTable }] of steps.entries()) {
    // What the server has answered meanwhile gets its turn.
    if (index % filesAtOnce === 0) await setImmediate()
    const file = context.files.get(revision)
    if (file === undefined) throw new Error(`the graph has revision ${revision}, but there is no file of it`)
    const text = await readRevisionText(file.path)
    inputs.push({
      direction,
      file,
      body: await load(file, text),
      checksum: checksum(text),
      parents: context.graph.revisions.get(revision)?.downRevision ?? [],
      versionTable,
      resumed: progress.find((each) => each.revision === revision),
    })
  }
  const { online, transaction } = context.settings
  return buildPlan(inputs, {
    from: versions,
    to: steps.at(-1)?.heads ?? versions,
    serverVersion,
    online,
    transaction,
    definitions: context.definitions ?? (await definitionsFor(inputs, operations)),
  })
}

/** A history in SQL needs no more than one of them to be loaded. */
async function definitionsFor(
  inputs: readonly PlanInput[],
  own: OwnOperations | undefined,
): Promise<ReadonlyMap<string, AnyOperationDefinition>> {
  const isText = inputs.every(({ body }) => [...body.upgrade, ...(body.downgrade ?? [])].every(isExecute))
  if (isText) return new Map([[execute.name, execute]])
  const { definitionsWith } = await import('../objects/definitions-with.ts')
  return definitionsWith(own)
}
