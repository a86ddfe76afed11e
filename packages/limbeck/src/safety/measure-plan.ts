import type { Connection } from '../drivers/driver.ts'
import type { OwnOperations } from '../objects/definitions-with.ts'
import type { Plan, Step } from '../plan/plan.ts'
import { statementLine } from '../plan/statement-line.ts'
import type { RevisionFile } from '../revisions/revision.ts'
import { loadParser } from '../sql/load-parser.ts'
import type { CountSettings } from './count-in.ts'
import { findLosses } from './find-losses.ts'
import type { PossibleLoss } from './loss.ts'
import { measureLoss } from './measure-loss.ts'
import type { MeasuredLoss } from './measured-loss.ts'
import { type IsAcknowledged, readAcknowledgements } from './read-acknowledgements.ts'

/** A step that takes data away which is there, and of which its file does not say why. Plain data. */
export interface StepLoss {
  readonly revision: string
  /** The revision's file. */
  readonly path: string
  readonly operation: string
  /** The first line of the statement, constants masked. */
  readonly statement: string
  readonly losses: readonly MeasuredLoss[]
}

/** What losses are measured with. */
export interface MeasureContext {
  readonly files: ReadonlyMap<string, RevisionFile>
  readonly settings: CountSettings & { readonly operations?: OwnOperations }
  /** Whether a step has been done by an earlier run. */
  readonly isDone: (step: Step) => boolean
}

/** Counts what the steps of a plan take away from a database, before any of them runs. Takes no lock that readers or writers meet. */
export async function measurePlan(
  connection: Connection,
  plan: Plan,
  { files, settings, isDone }: MeasureContext,
): Promise<readonly StepLoss[]> {
  const acknowledgements = new Map<string, IsAcknowledged>()
  const measured: StepLoss[] = []
  let parser: ReturnType<typeof loadParser> | undefined
  const possible = await findLosses(plan, () => {
    parser ??= loadParser()
    return parser
  })
  for (const [step, lost] of byStep(possible)) {
    const file = files.get(step.revision)
    if (file === undefined) throw new Error(`revision ${step.revision} has no file`)
    if (isDone(step)) continue
    const isAcknowledged =
      acknowledgements.get(step.revision) ?? (await readAcknowledgements(file, settings.operations))
    acknowledgements.set(step.revision, isAcknowledged)
    const { direction, operation } = step
    if (isAcknowledged({ direction, operation, index: indexInOperation(plan, step) })) continue
    const losses: MeasuredLoss[] = []
    for (const each of lost) {
      const found = await measureLoss(connection, settings, each.lost)
      const isTold = ({ what, on }: MeasuredLoss) =>
        losses.some((told) => told.what === what && told.on === on)
      // What is named may go along with something else that is named too.
      losses.push(...found.filter((loss) => !isTold(loss)))
    }
    if (losses.length === 0) continue
    const statement = 'sql' in step.statement ? statementLine(step.statement.sql) : step.statement.description
    measured.push({ revision: step.revision, path: file.path, operation: operation.op, statement, losses })
  }
  return measured
}

function byStep(losses: readonly PossibleLoss[]): ReadonlyMap<Step, readonly PossibleLoss[]> {
  const grouped = new Map<Step, PossibleLoss[]>()
  for (const loss of losses) {
    const own = grouped.get(loss.step)
    if (own === undefined) grouped.set(loss.step, [loss])
    else own.push(loss)
  }
  return grouped
}

function indexInOperation({ groups }: Plan, { operation, index }: Step): number {
  const steps = groups.flatMap(({ parts }) => parts.flatMap((part) => part.steps))
  return index - (steps.find((step) => step.operation === operation)?.index ?? 0)
}
